package nl.nabij.verzoek.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Tekst;
import nl.nabij.toewijzing.Berichttermijn;
import nl.nabij.toewijzing.Berichttermijnen;
import nl.nabij.toewijzing.Dekking;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.verzoek.Afwijsreden;
import nl.nabij.verzoek.Behandeling;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoeklijst;
import nl.nabij.verzoek.Verzoektekst;
import nl.nabij.verzoek.Verzoekzaken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages about requests. */
@Component
class Verzoekpagina {

    private final Toewijzingen toewijzingen;
    private final Verzoeklijst lijst;
    private final Clienten clienten;
    private final Verzoekzaken zaken;
    private final Dekking dekking;
    private final Behandeling behandeling;
    private final Berichttermijnen termijnen;
    private final Verzoektekst tekst;
    private final Clock clock;

    Verzoekpagina(
            Toewijzingen toewijzingen,
            Verzoeklijst lijst,
            Clienten clienten,
            Verzoekzaken zaken,
            Dekking dekking,
            Behandeling behandeling,
            Berichttermijnen termijnen,
            Verzoektekst tekst,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.lijst = lijst;
        this.clienten = clienten;
        this.zaken = zaken;
        this.dekking = dekking;
        this.behandeling = behandeling;
        this.termijnen = termijnen;
        this.tekst = tekst;
        this.clock = clock;
    }

    void toon(Model model, Verzoek v) {
        ClientId id = v.client();
        Client client = id == null ? null : clienten.get(v.gemeente(), id);
        model.addAttribute("verzoek", v);
        model.addAttribute(
                "rij",
                lijst.rij(
                        v,
                        client == null
                                ? "Niet bekend in uw gemeente"
                                : client.naam().volledig()));
        model.addAttribute("bsn", v.bsn().waarde());
        model.addAttribute("afgeschermd", client != null && client.afgeschermd());
        model.addAttribute("reden", tekst.reden(v));
        model.addAttribute("producten", tekst.vergelijk(v));
        model.addAttribute("voorbij", v.inhoud().producten().stream().anyMatch(this::isVoorbij));
        model.addAttribute("antwoorden", tekst.antwoorden(v));
        model.addAttribute("elders", v.antwoorden().stream().anyMatch(a -> a.juisteGemeente() != null));
        model.addAttribute(
                "verteld",
                behandeling
                        .verteldOp(v.gemeente(), v.id())
                        .map(op -> Tekst.datum(op.toLocalDate()))
                        .orElse(""));
        model.addAttribute("besluiten", id == null ? List.of() : besluiten(v, id));
        model.addAttribute("gekoppeld", zaken.van(v));
        Map<String, String> keuzes = new LinkedHashMap<>();
        zaken.mogelijk(v).forEach(z -> keuzes.put(z.waarde(), "Zaak " + z));
        model.addAttribute("zaakkeuzes", keuzes);
    }

    /** The last day for reason 8, and whether it has passed. */
    void redenen(Model model, Verzoek v) {
        LocalDate uiterlijk = termijnen.gemeente(
                v.gemeente(),
                Berichttermijn.AFWIJZING_WOONPLAATS,
                v.ontvangenOp().toLocalDate());
        model.addAttribute("redenen", Afwijsreden.keuze());
        model.addAttribute("woonplaatsTot", Tekst.datum(uiterlijk));
        model.addAttribute("woonplaatsVoorbij", LocalDate.now(clock).isAfter(uiterlijk));
    }

    private boolean isVoorbij(Gevraagd gevraagd) {
        LocalDate vandaag = LocalDate.now(clock);
        return switch (gevraagd) {
            case Gevraagd.Nieuw n -> n.periode().begin().isBefore(vandaag);
            case Gevraagd.Gewijzigd g -> {
                LocalDate einde = g.einde();
                yield g.ingang().isBefore(vandaag) || einde != null && einde.isBefore(vandaag);
            }
            case Gevraagd.Ongewijzigd ignored -> false;
        };
    }

    private List<String> besluiten(Verzoek v, ClientId client) {
        return dekking.toegekend(v.gemeente(), client).stream()
                .flatMap(b -> b.toekenningen().stream()
                        .map(t -> t.naam() + ": " + t.omvang() + ", "
                                + Tekst.datum(t.periode().begin())
                                + t.periode()
                                        .eindeAlsBekend()
                                        .map(d -> " tot en met " + Tekst.datum(d))
                                        .orElse("")
                                + " (beschikking " + b.nummer() + ")"))
                .toList();
    }

    /** @param straks what granting would make */
    void uitkomst(Model model, List<Toewijzing> straks) {
        List<Verzoektekst.Uitkomst> uit = new ArrayList<>();
        for (Toewijzing t : straks) {
            uit.add(tekst.uitkomst(
                    t, toewijzingen.find(t.gemeente(), t.nummer()).orElse(null)));
        }
        model.addAttribute("uitkomst", uit);
    }
}
