package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.beschikking.brief.Briefgegevens;
import nl.nabij.beschikking.model.Aanvullingen;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.regels.Besluitregels;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.gebied.Gebieden;
import nl.nabij.indicatie.Indicaties;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Termijn;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.UserRepository;
import nl.nabij.toegang.Zaak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a decision and its letter rest on, from the modules that hold it. */
@Component
public class Besluitdossiers {

    private static final List<String> PADEN = List.of(
            Beleid.EIGEN_BIJDRAGE, Beleid.BEZWAARTERMIJN, Beleid.BEROEPSTERMIJN, Beleid.LANGSTE_DUUR, Beleid.DUUR);

    private final Clienten clienten;
    private final Indicaties indicaties;
    private final Productindicaties producten;
    private final Normen normen;
    private final Gebieden gebieden;
    private final UserRepository users;
    private final Onderzoeksverhaal verhaal;
    private final Aanvullingen aanvullingen;

    Besluitdossiers(
            Clienten clienten,
            Indicaties indicaties,
            Productindicaties producten,
            Normen normen,
            Gebieden gebieden,
            UserRepository users,
            Onderzoeksverhaal verhaal,
            Aanvullingen aanvullingen) {
        this.aanvullingen = aanvullingen;
        this.verhaal = verhaal;
        this.clienten = clienten;
        this.indicaties = indicaties;
        this.producten = producten;
        this.normen = normen;
        this.gebieden = gebieden;
        this.users = users;
    }

    public Besluitdossier verzamel(Zaak zaak, Voorstel voorstel, LocalDate dag) {
        boolean onbehandeld = voorstel.uitkomst() == Uitkomst.BUITEN_BEHANDELING;
        return new Besluitdossier(
                zaak,
                voorstel.vanToepassing(),
                indicaties.find(zaak.gemeente(), zaak.nummer()).orElse(null),
                producten.van(zaak.gemeente(), zaak.nummer()),
                Stream.concat(
                                indicaties.openstaand(zaak.gemeente(), zaak.nummer()).stream(),
                                producten.openstaand(zaak.gemeente(), zaak.nummer()).stream())
                        .toList(),
                dag,
                onbehandeld ? beleid(zaak.gemeente(), dag, Beleid.NIET_BEHANDELEN) : beleid(zaak.gemeente(), dag),
                onbehandeld ? aanvulling(zaak).orElse(null) : null);
    }

    /** What was settled by method in this zaak. */
    public List<Productindicatie> producten(Zaak zaak) {
        return producten.van(zaak.gemeente(), zaak.nummer());
    }

    /** The last request to complete the application of this zaak. */
    public Optional<Aanvulling> aanvulling(Zaak zaak) {
        List<Aanvulling> alle = aanvullingen.alle(zaak.gemeente(), zaak.nummer());
        return alle.isEmpty() ? Optional.empty() : Optional.of(alle.getLast());
    }

    /** @param ook paths that only this kind of decision leans on */
    Beleid beleid(Gemeentecode gemeente, LocalDate dag, String... ook) {
        return waarden(
                gemeente, dag, Stream.concat(PADEN.stream(), Stream.of(ook)).toList());
    }

    /** These values alone, as they hold on that day. */
    Beleid waarden(Gemeentecode gemeente, LocalDate dag, List<String> paden) {
        Map<String, nl.nabij.norm.Normwaarde> waarden = new HashMap<>();
        Map<String, String> ontbreekt = new HashMap<>();
        for (String pad : paden) {
            try {
                waarden.put(pad, normen.waarde(pad, gemeente, dag));
            } catch (NormOntbreektException e) {
                ontbreekt.put(pad, String.valueOf(e.getMessage()));
            }
        }
        return new Beleid(waarden, ontbreekt);
    }

    /** All findings on the decision, on the weighing that its letter tells, and on where the ladder leads. */
    public List<Bevinding> toets(Besluitdossier dossier) {
        Map<String, String> gewogen = new LinkedHashMap<>();
        verhaal.gewogen(dossier.zaak()).forEach(g -> gewogen.merge(g.onderwerp(), g.tekst(), (a, b) -> a + " " + b));
        return Stream.of(
                        Besluitregels.toets(dossier),
                        Besluitregels.toetsAfweging(gewogen),
                        Besluitregels.toetsLadder(
                                dossier.voorstel().uitkomst(), verhaal.zonderMaatwerk(dossier.zaak())))
                .flatMap(List::stream)
                .toList();
    }

    /** For a preview: no number and no signature yet. */
    public Briefgegevens voorbeeld(Besluitdossier dossier) {
        return brief(dossier, null, null);
    }

    public Briefgegevens definitief(Besluitdossier dossier, String nummer, CurrentUser ondertekenaar) {
        return brief(dossier, nummer, ondertekenaar.displayName());
    }

    private Briefgegevens brief(Besluitdossier dossier, @Nullable String nummer, @Nullable String ondertekenaar) {
        Zaak zaak = dossier.zaak();
        Client client = clienten.get(zaak.gemeente(), zaak.client());
        return new Briefgegevens(
                dossier,
                client,
                gebieden.get(zaak.gemeente()),
                nummer,
                bezwaarTot(dossier),
                ondertekenaar,
                contactpersoon(zaak),
                verhaal.onderzocht(zaak),
                verhaal.gewogen(zaak),
                clienten.behoefte(zaak.gemeente(), zaak.client()));
    }

    /** Last day to object when the decision is made known on its own date (Awb 6:8); null when the term is not known. */
    public static @Nullable LocalDate bezwaarTot(Besluitdossier dossier) {
        return dossier.beleid()
                .find(Beleid.BEZWAARTERMIJN)
                .map(weken -> new Termijn.Weken(weken.geheel()).laatsteDag(dossier.besluitdatum()))
                .orElse(null);
    }

    String contactpersoon(Zaak zaak) {
        String behandelaar = zaak.behandelaar();
        if (behandelaar == null) {
            return "een Wmo-consulent";
        }
        return users.find(behandelaar).map(CurrentUser::displayName).orElse("een Wmo-consulent");
    }
}
