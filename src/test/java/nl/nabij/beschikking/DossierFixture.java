package nl.nabij.beschikking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.beschikking.brief.Briefgegevens;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.gebied.Gemeente;
import nl.nabij.indicatie.Indicatie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Bron;
import nl.nabij.norm.Normwaarde;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Receipt;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.jspecify.annotations.Nullable;

/** A decision of 13 November 2026 on household help: the amounts of CRVB:2025:601, 153 and 21 minutes per week. */
final class DossierFixture {

    static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    static final LocalDate DAG = LocalDate.of(2026, 11, 13);
    static final Zaaknummer ZAAKNUMMER = Zaaknummer.of("1980-2026-00042");
    static final Client CLIENT = ClientFixture.client(GEMEENTE);

    private DossierFixture() {}

    static Zaak zaak() {
        return zaak(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 2));
    }

    static Zaak zaak(@Nullable LocalDate verslag, @Nullable LocalDate aanvraag) {
        return new Zaak(
                ZAAKNUMMER,
                GEMEENTE,
                CLIENT.id(),
                LocalDate.of(2026, 10, 5),
                "Ik kan mijn huis niet meer schoonhouden.",
                aanvraag == null ? Zaakstatus.IN_ONDERZOEK : Zaakstatus.AANGEVRAAGD,
                "consulent",
                verslag,
                aanvraag);
    }

    static Voorstel toekenning() {
        return toekenning(LocalDate.of(2026, 12, 1), LocalDate.of(2028, 11, 30));
    }

    static Voorstel toekenning(@Nullable LocalDate begin, @Nullable LocalDate einde) {
        return new Voorstel(
                Uitkomst.TOEKENNEN,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                null,
                begin,
                einde,
                Bijdrage.VERSCHULDIGD,
                null,
                "");
    }

    static Voorstel deel(@Nullable Integer minuten) {
        return new Voorstel(
                Uitkomst.GEDEELTELIJK_TOEKENNEN,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                minuten == null ? null : Minuten.of(minuten),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2028, 11, 30),
                Bijdrage.VERSCHULDIGD,
                Afwijzingsgrond.GEBRUIKELIJKE_HULP,
                "Uw zoon doet de was.");
    }

    static Voorstel afwijzing(@Nullable Afwijzingsgrond grond, String motivering) {
        return new Voorstel(
                Uitkomst.AFWIJZEN,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                null,
                null,
                null,
                Bijdrage.VERSCHULDIGD,
                grond,
                motivering);
    }

    /** Asked on 16 October, in before the 30th; nothing came. */
    static Aanvulling aanvulling() {
        return new Aanvulling(
                "Een verklaring van uw huisarts\nUw legitimatie",
                LocalDate.of(2026, 10, 16),
                LocalDate.of(2026, 10, 30),
                null,
                "consulent",
                Instant.EPOCH);
    }

    /** The application is left untreated; no verslag was sent. */
    static Besluitdossier nietBehandeld(@Nullable Aanvulling aanvulling) {
        return nietBehandeld(aanvulling, DAG);
    }

    static Besluitdossier nietBehandeld(@Nullable Aanvulling aanvulling, LocalDate dag) {
        Voorstel voorstel = new Voorstel(
                Uitkomst.BUITEN_BEHANDELING,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                null,
                null,
                null,
                Bijdrage.VERSCHULDIGD,
                null,
                "Zonder deze gegevens weten wij niet wat u nodig heeft.");
        return new Besluitdossier(
                zaak(null, LocalDate.of(2026, 10, 12)),
                voorstel,
                null,
                List.of(),
                List.of(),
                dag,
                beleid().met(norm(Beleid.NIET_BEHANDELEN, "4", "weken")),
                aanvulling);
    }

    static Onderbouwingsregel regel(String onderdeel, String minuten, String grond, @Nullable String afwijkingDoor) {
        return new Onderbouwingsregel(
                onderdeel.toLowerCase(java.util.Locale.ROOT),
                onderdeel,
                new BigDecimal(minuten),
                "wekelijks",
                "uitspraak",
                grond,
                Map.of(),
                afwijkingDoor == null ? Onderbouwingsregel.Herkomst.NORM : Onderbouwingsregel.Herkomst.AFWIJKING,
                afwijkingDoor);
    }

    static Indicatie indicatie(int totaal, List<Onderbouwingsregel> regels) {
        LocalDate peildatum = LocalDate.of(2026, 11, 2);
        return new Indicatie(
                ZAAKNUMMER,
                "normenkader van de gemeente",
                peildatum,
                Minuten.of(totaal),
                regels,
                Map.of("huis", "eengezinswoning"),
                List.of(),
                new Receipt(peildatum, Map.of(), Map.of("hulp/kader", "abc"), List.of(), "" + totaal, "test"));
    }

    static Indicatie indicatie() {
        return indicatie(
                174,
                List.of(
                        regel("Schoon en leefbaar huis", "153", "U kunt zwaar werk niet zelf doen.", null),
                        regel("Wasverzorging", "21", "U kunt de was niet zelf doen.", null)));
    }

    static Normwaarde norm(String pad, String waarde, String eenheid) {
        return new Normwaarde(
                pad,
                waarde,
                List.of(),
                Map.of(),
                eenheid,
                LocalDate.of(2026, 1, 1),
                null,
                new Bron("bron", "plaats", "link"),
                "hash-" + pad);
    }

    static Beleid beleid() {
        return new Beleid(
                Map.of(
                        Beleid.EIGEN_BIJDRAGE, norm(Beleid.EIGEN_BIJDRAGE, "21.80", "EUR"),
                        Beleid.BEZWAARTERMIJN, norm(Beleid.BEZWAARTERMIJN, "6", "weken"),
                        Beleid.LANGSTE_DUUR, norm(Beleid.LANGSTE_DUUR, "24", "maanden"),
                        Beleid.BEROEPSTERMIJN, norm(Beleid.BEROEPSTERMIJN, "6", "weken")),
                Map.of());
    }

    static Beleid beleidZonder(String pad) {
        java.util.HashMap<String, Normwaarde> waarden = new java.util.HashMap<>(beleid().waarden());
        waarden.remove(pad);
        return new Beleid(waarden, Map.of(pad, "Niemand gaf deze waarde."));
    }

    static Besluitdossier dossier(Voorstel voorstel) {
        return new Besluitdossier(zaak(), voorstel, indicatie(), List.of(), DAG, beleid());
    }

    static Briefgegevens brief(Besluitdossier dossier) {
        return brief(dossier, Behoefte.GEEN);
    }

    static Briefgegevens brief(Besluitdossier dossier, Behoefte behoefte) {
        return new Briefgegevens(
                dossier,
                CLIENT,
                new Gemeente(GEMEENTE, "Dijk en Waard", "#00577d"),
                "200000123",
                Besluitdossiers.bezwaarTot(dossier),
                "M. de Boer",
                "S. Jansen",
                List.of(),
                List.of(),
                behoefte);
    }
}
