package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.brief.Briefgegevens;
import nl.nabij.beschikking.brief.Vervolgbriefgegevens;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Bezwaren;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.beschikking.model.Voorstellen;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Termijn;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a later decision and its letter rest on. */
@Component
public class Vervolgdossiers {

    private final Zaken zaken;
    private final Besluiten besluiten;
    private final Besluitleven leven;
    private final Voorstellen voorstellen;
    private final Bezwaren bezwaren;
    private final Besluitdossiers dossiers;
    private final Productindicaties producten;

    Vervolgdossiers(
            Zaken zaken,
            Besluiten besluiten,
            Besluitleven leven,
            Voorstellen voorstellen,
            Bezwaren bezwaren,
            Besluitdossiers dossiers,
            Productindicaties producten) {
        this.zaken = zaken;
        this.besluiten = besluiten;
        this.leven = leven;
        this.voorstellen = voorstellen;
        this.bezwaren = bezwaren;
        this.dossiers = dossiers;
        this.producten = producten;
    }

    /** @throws NotFoundException when this gemeente has no such zaak or decision */
    public Vervolgdossier verzamel(Gemeentecode gemeente, Vervolgvoorstel voorstel, LocalDate dag) {
        Zaak zaak = zaken.get(gemeente, voorstel.zaak());
        Beschikking betreft = besluiten.get(gemeente, voorstel.betreft());
        if (!betreft.zaak().equals(zaak.nummer())) {
            throw new NotFoundException("Geen beschikking " + betreft.nummer() + " in zaak " + zaak.nummer());
        }
        if (voorstel.soort() == Uitkomst.BEZWAAR_GEGROND
                && besluiten.besluit(gemeente, betreft.nummer()).stream()
                        .anyMatch(b -> b.uitkomst() == Uitkomst.DWANGSOM_VASTSTELLEN)) {
            throw new NotPossibleException("Klopt de dwangsom niet? Stel die eerst opnieuw vast. Rond het bezwaar"
                    + " daarna af: ongegrond, of ingetrokken als de client het eens is (Awb 6:19).");
        }
        return new Vervolgdossier(
                zaak,
                betreft,
                besluiten.vanZaak(gemeente, zaak.nummer()).orElse(betreft),
                leven.stand(zaak).orElse(Besluitstand.BESLOTEN),
                voorstel.vanToepassing(),
                voorstellen
                        .find(gemeente, zaak.nummer())
                        .map(s -> s.voorstel().bijdrage())
                        .orElse(Bijdrage.VERSCHULDIGD),
                voorstel.soort().opBezwaar()
                        ? bezwaren.lopend(gemeente, zaak.nummer()).orElse(null)
                        : null,
                dag,
                dossiers.beleid(gemeente, dag));
    }

    /** Products that were begun and not settled: a grant weighed anew waits for them; empty when nothing does. */
    public List<Bevinding> begonnen(Vervolgdossier dossier) {
        Vervolgvoorstel voorstel = dossier.voorstel();
        if (!voorstel.soort().kentToe() || !voorstel.herkomst().isEmpty()) {
            return List.of();
        }
        return producten.begonnen(dossier.zaak().gemeente(), voorstel.zaak());
    }

    /** For a preview: no number and no signature yet. */
    public Vervolgbriefgegevens voorbeeld(Vervolgdossier dossier) {
        return gegevens(dossier, dossiers.voorbeeld(dossier.alsBesluitdossier()));
    }

    Vervolgbriefgegevens definitief(Vervolgdossier dossier, String nummer, CurrentUser ondertekenaar) {
        return gegevens(dossier, dossiers.definitief(dossier.alsBesluitdossier(), nummer, ondertekenaar));
    }

    private static Vervolgbriefgegevens gegevens(Vervolgdossier dossier, Briefgegevens basis) {
        return new Vervolgbriefgegevens(basis, dossier, beroepTot(dossier));
    }

    /** Last day to object or, after a decision on objection, to appeal; null when the term is not known. */
    public static @Nullable LocalDate rechtsmiddelTot(Vervolgdossier dossier) {
        Besluitdossier als = dossier.alsBesluitdossier();
        return dossier.voorstel().soort().opBezwaar() ? beroepTot(dossier) : Besluitdossiers.bezwaarTot(als);
    }

    private static @Nullable LocalDate beroepTot(Vervolgdossier dossier) {
        if (!dossier.voorstel().soort().opBezwaar()) {
            return null;
        }
        return dossier.beleid()
                .find(Beleid.BEROEPSTERMIJN)
                .map(weken -> new Termijn.Weken(weken.geheel()).laatsteDag(dossier.besluitdatum()))
                .orElse(null);
    }
}
