package nl.nabij.beschikking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Briefschrijver;
import nl.nabij.beschikking.brief.Dwangsombriefschrijver;
import nl.nabij.beschikking.brief.Procesbrieven;
import nl.nabij.beschikking.brief.Procesgegevens;
import nl.nabij.beschikking.brief.Vervolgbriefgegevens;
import nl.nabij.beschikking.brief.Vervolgbriefschrijver;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Dwangsom;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.model.Ingebrekestellingen.Ingebrekestelling;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import org.jspecify.annotations.Nullable;

/** One letter of every kind, on the dossier of {@link DossierFixture}. */
final class Brieven {

    static final LocalDate INGANG = LocalDate.of(2027, 3, 1);
    static final LocalDate UITERLIJK = LocalDate.of(2027, 2, 8);

    private Brieven() {}

    static List<Brief> alle() {
        List<Brief> brieven = new ArrayList<>();
        Stream.of(
                        DossierFixture.toekenning(),
                        DossierFixture.deel(120),
                        DossierFixture.afwijzing(Afwijzingsgrond.EIGEN_KRACHT, "U doet het huishouden zelf."))
                .forEach(v -> brieven.add(Briefschrijver.schrijf(DossierFixture.brief(DossierFixture.dossier(v)))));
        brieven.add(nietBehandeld());
        vervolgen().forEach(d -> brieven.add(vervolg(d)));
        brieven.addAll(proces());
        dwangsommen().forEach(d -> brieven.add(dwangsom(d)));
        return brieven;
    }

    /** Owed, owed to the last day without a decision, nothing owed in time, nothing owed by an exception. */
    static List<Dwangsomdossier> dwangsommen() {
        LocalDate besloten = LocalDate.of(2027, 1, 6);
        return List.of(
                dwangsom(besloten, null, besloten),
                dwangsom(null, null, LocalDate.of(2027, 2, 2)),
                dwangsom(LocalDate.of(2026, 12, 22), null, besloten),
                dwangsom(besloten, Dwangsomuitzondering.ONREDELIJK_LAAT, besloten));
    }

    /** Notice received on 7 December 2026: the first day that counts is the 22nd. */
    static Dwangsomdossier dwangsom(
            @Nullable LocalDate besloten, @Nullable Dwangsomuitzondering uitzondering, LocalDate dag) {
        return new Dwangsomdossier(
                DossierFixture.zaak(),
                "het besluit op uw aanvraag",
                new Ingebrekestelling(3, null, LocalDate.of(2026, 12, 7), LocalDate.of(2026, 11, 16), null),
                new Dwangsom.Tarief(
                        DossierFixture.norm("dwangsom/wachttijd", "2", "weken"),
                        DossierFixture.norm("dwangsom/duur", "42", "dagen"),
                        List.of(
                                DossierFixture.norm("dwangsom/eerste-14-dagen", "23.00", "EUR"),
                                DossierFixture.norm("dwangsom/tweede-14-dagen", "35.00", "EUR"),
                                DossierFixture.norm("dwangsom/derde-14-dagen", "45.00", "EUR"))),
                besloten,
                uitzondering,
                uitzondering == null ? "" : "U wachtte lang met uw brief.",
                dag,
                DossierFixture.beleid()
                        .met(DossierFixture.norm(Beleid.DWANGSOM_VASTSTELLEN, "2", "weken"))
                        .met(DossierFixture.norm(Beleid.DWANGSOM_BETALEN, "6", "weken")));
    }

    static Brief dwangsom(Dwangsomdossier dossier) {
        return Dwangsombriefschrijver.schrijf(DossierFixture.brief(dossier.alsBesluitdossier()), dossier);
    }

    /** Of an application that stayed incomplete. */
    static Brief nietBehandeld() {
        return Briefschrijver.schrijf(DossierFixture.brief(DossierFixture.nietBehandeld(DossierFixture.aanvulling())));
    }

    static List<Vervolgdossier> vervolgen() {
        return List.of(
                dossier(Uitkomst.HERZIEN, Vervolggrond.NIET_MEER_TOEREIKEND, null),
                dossier(Uitkomst.INTREKKEN, Vervolggrond.NIET_MEER_AANGEWEZEN, null),
                dossier(Uitkomst.BEEINDIGEN, Vervolggrond.OP_VERZOEK, null),
                dossier(Uitkomst.BEEINDIGEN, Vervolggrond.OVERLEDEN, null),
                dossier(Uitkomst.BEZWAAR_GEGROND, null, bezwaar("", true)),
                dossier(Uitkomst.BEZWAAR_ONGEGROND, null, bezwaar("U lag in het ziekenhuis.", false)),
                dossier(Uitkomst.BEZWAAR_NIET_ONTVANKELIJK, null, bezwaar("", false)));
    }

    static List<Brief> proces() {
        return proces(Behoefte.GEEN);
    }

    static List<Brief> proces(Behoefte behoefte) {
        Procesgegevens gegevens = new Procesgegevens(
                DossierFixture.CLIENT,
                new Gemeente(DossierFixture.GEMEENTE, "Dijk en Waard", "#00577d"),
                DossierFixture.ZAAKNUMMER,
                DossierFixture.DAG,
                "S. Jansen",
                behoefte);
        Aanvulling aanvulling = new Aanvulling(
                "Een kopie van uw polis\nHet adres van uw dochter",
                DossierFixture.DAG,
                LocalDate.of(2026, 11, 27),
                null,
                "consulent",
                Instant.EPOCH);
        return List.of(
                Procesbrieven.bezwaarOntvangen(gegevens, bezwaar("", true), UITERLIJK),
                Procesbrieven.bezwaarOntvangen(gegevens, bezwaar("", false), UITERLIJK),
                Procesbrieven.bezwaarVerdaagd(gegevens, bezwaar("", true), UITERLIJK),
                Procesbrieven.vraagAanvulling(gegevens, aanvulling),
                Procesbrieven.besluitLater(
                        gegevens,
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 12, 28),
                        "Wij wachten op uw arts. Die belt ons volgende week."),
                Procesbrieven.ingebrekestellingOntvangen(
                        gegevens, LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 11)),
                Procesbrieven.heronderzoekBegonnen(gegevens),
                Procesbrieven.heronderzoekOngewijzigd(gegevens),
                Procesbrieven.bezwaarIngetrokken(gegevens, bezwaar("", true)));
    }

    static Brief vervolg(Vervolgdossier dossier) {
        LocalDate beroep = dossier.voorstel().soort().opBezwaar() ? LocalDate.of(2026, 12, 28) : null;
        return Vervolgbriefschrijver.schrijf(
                new Vervolgbriefgegevens(DossierFixture.brief(dossier.alsBesluitdossier()), dossier, beroep));
    }

    static Bezwaar bezwaar(String verschoning, boolean opTijd) {
        return new Bezwaar(
                7,
                DossierFixture.GEMEENTE,
                DossierFixture.ZAAKNUMMER,
                Beschikkingnummer.of("200000100"),
                LocalDate.of(2026, 12, 28),
                opTijd ? LocalDate.of(2026, 12, 28) : LocalDate.of(2026, 12, 29),
                null,
                verschoning,
                "Ik vind de tijd te kort.",
                true,
                null,
                null,
                0,
                new Bezwaar.Horen(Bezwaar.Wijze.GEHOORD, LocalDate.of(2027, 1, 11), "U vertelde over uw rug."),
                LocalDate.of(2027, 1, 20),
                "Geef de client meer tijd.",
                Bezwaar.Fase.LOOPT,
                null);
    }

    static Vervolgdossier dossier(Uitkomst soort, @Nullable Vervolggrond grond, @Nullable Bezwaar bezwaar) {
        return dossier(soort, grond, bezwaar, Zienswijze.NOG_NIET);
    }

    static Vervolgdossier dossier(
            Uitkomst soort, @Nullable Vervolggrond grond, @Nullable Bezwaar bezwaar, Zienswijze zienswijze) {
        Beschikking eerder = eerder();
        Vervolgvoorstel voorstel = new Vervolgvoorstel(
                eerder.zaak(),
                eerder.nummer(),
                soort,
                grond,
                soort.laatEerderBesluitStaan() ? null : INGANG,
                soort.kentToe() ? LocalDate.of(2028, 11, 30) : null,
                soort.kentToe() ? DossierFixture.indicatie() : null,
                null,
                "Uw gezondheid is anders dan eerst.",
                zienswijze,
                "");
        return new Vervolgdossier(
                DossierFixture.zaak(),
                eerder,
                eerder,
                bezwaar == null ? Besluitstand.BESLOTEN : Besluitstand.IN_BEZWAAR,
                voorstel,
                Bijdrage.VERSCHULDIGD,
                bezwaar,
                DossierFixture.DAG,
                DossierFixture.beleid());
    }

    /** The decision before: 150 minutes from 1 December 2026 on. */
    static Beschikking eerder() {
        return new Beschikking(
                Beschikkingnummer.of("200000100"),
                DossierFixture.GEMEENTE,
                DossierFixture.ZAAKNUMMER,
                DossierFixture.CLIENT.id(),
                LocalDate.of(2026, 11, 13),
                true,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                Omvang.minutenPerWeek(150),
                Periode.vanTot(LocalDate.of(2026, 12, 1), LocalDate.of(2028, 11, 30)),
                LocalDate.of(2026, 12, 28),
                "m.deboer");
    }
}
