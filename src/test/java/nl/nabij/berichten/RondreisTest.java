package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written reads the same, for generated messages of all fourteen kinds; the seed stands in the failure. */
class RondreisTest {

    private static final int PER_SOORT = 60;

    @Test
    void whatIsWrittenReadsTheSame() {
        for (Berichtsoort soort : Berichtsoort.values()) {
            for (int zaad = 0; zaad < PER_SOORT; zaad++) {
                Bericht bericht = maak(soort, zaad);
                Leesresultaat uit = Berichtlezer.lees(Berichtschrijver.schrijf(bericht));
                assertThat(uit)
                        .as(soort + " zaad " + zaad + " " + uit.bevindingen())
                        .isInstanceOf(Leesresultaat.Gelezen.class);
                assertThat(GeldigeBerichtenTest.zonderRegels(
                                ((Leesresultaat.Gelezen) uit).bericht().wortel()))
                        .as(soort + " zaad " + zaad)
                        .isEqualTo(bericht.wortel());
            }
        }
    }

    @Test
    void whatIsWrittenPassesTheOfficialSchemaWhateverTheOrderOfTheTree() throws Exception {
        OfficieleSchemas schemas = OfficieleSchemas.ofOverslaan();
        for (Berichtsoort soort : OfficieleSchemas.SOORTEN) {
            for (int zaad = 0; zaad < PER_SOORT; zaad++) {
                Bericht bericht = new Bericht(soort, geschud(maak(soort, zaad).wortel(), new Random(zaad)));
                assertThat(schemas.fout(soort, Berichtschrijver.schrijf(bericht)))
                        .as(soort + " zaad " + zaad)
                        .isEmpty();
            }
        }
    }

    @Test
    void anElementThatDoesNotBelongThereIsNeverWritten() {
        Bericht goed = Gevallen.voorbeeld("WMO305");
        Bericht fout = new Bericht(goed.soort(), Gevallen.wijzig(goed.wortel(), "Client/Schoenmaat=43"));
        assertThatThrownBy(() -> Berichtschrijver.schrijf(fout))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Schoenmaat");
    }

    @Test
    void aMessageThatBreaksTheStandardIsNotSent() {
        Bericht goed = Gevallen.voorbeeld("WMO301");
        assertThat(Berichtschrijver.schrijfGecontroleerd(goed)).isNotEmpty();
        Bericht fout = new Bericht(
                goed.soort(),
                Gevallen.wijzig(goed.wortel(), "-Client/ToegewezenProducten/ToegewezenProduct/Einddatum"));
        assertThatThrownBy(() -> Berichtschrijver.schrijfGecontroleerd(fout))
                .isInstanceOfSatisfying(
                        OngeldigBerichtException.class,
                        e -> assertThat(e.bevindingen())
                                .extracting(b -> b.regel().waarde())
                                .containsExactly("CD076"));
    }

    @Test
    void aStreamedClaimGivesEveryLineWithItsClientAndKeepsThemOutOfTheTree() throws IOException {
        List<String> gezien = new ArrayList<>();
        Leesresultaat uit = Berichtlezer.stroom(
                new ByteArrayInputStream(SlechteInvoerTest.lees("WMO323").getBytes(StandardCharsets.UTF_8)),
                "Prestatie",
                (om, p) -> gezien.add(om.ouder("Header").tekst("Afzender") + " "
                        + om.ouder("Declaratie").tekst("DeclaratieNummer") + " "
                        + om.ouder("Client").tekst("Bsn").substring(7) + " "
                        + p.tekst("ProductReferentie/ReferentieNummer") + " " + p.getal("IngediendBedrag/Bedrag")));
        assertThat(gezien)
                .containsExactly(
                        "98765432 D202703001 19 P0001 21800",
                        "98765432 D202703001 19 P0002 10000",
                        "98765432 D202703001 32 P0003 3320");
        Bericht rest = ((Leesresultaat.Gelezen) uit).bericht();
        assertThat(rest.alle("Declaratie/Clienten/Client")).hasSize(2);
        assertThat(rest.alle("Declaratie/Clienten/Client/Prestaties/Prestatie")).isEmpty();
        assertThat(uit.geldig()).isTrue();
    }

    @Test
    void valuesAreReadAsTheStandardMeansThem() {
        Element e = Element.van(
                "X",
                Element.blad("Dag", " 2027-03-08\n"),
                Element.blad("Ver", "2147483647-01-01"),
                Element.blad("Vroeg", "-0044-03-15"),
                Element.blad("Tijd", "24:00:00"),
                Element.blad("Fijn", "10:15:00.123456789123"),
                Element.blad("Getal", " +0007 "));
        assertThat(e.datum("Dag")).isEqualTo("2027-03-08");
        assertThat(e.datum("Ver")).isEqualTo(java.time.LocalDate.MAX);
        assertThat(e.datum("Vroeg")).isEqualTo(java.time.LocalDate.of(-44, 3, 15));
        assertThat(e.tijd("Tijd")).isEqualTo("00:00");
        assertThat(e.tijd("Fijn")).isEqualTo("10:15:00.123456789");
        assertThat(e.getal("Getal")).isEqualTo(7);
        assertThat(e.zoekDatum("Weg")).isEmpty();
        assertThatThrownBy(() -> e.tekst("Weg/Verder")).hasMessageContaining("Weg/Verder");
        assertThat(e.toString()).isEqualTo("Element[X, regel 0]");
    }

    private static Bericht maak(Berichtsoort soort, long zaad) {
        Proefbericht.Tak tak = new Proefbericht(new Random(zaad * 31 + soort.ordinal())).maak(soort);
        return new Bericht(soort, element(tak));
    }

    private static Element element(Proefbericht.Tak tak) {
        return new Element(
                tak.naam,
                tak.tekst,
                tak.kinderen.stream().map(RondreisTest::element).toList(),
                0);
    }

    /** The same tree with the children in another order; repeated ones keep theirs, for that order means something. */
    private static Element geschud(Element e, Random kans) {
        List<Element> kinderen =
                new ArrayList<>(e.kinderen().stream().map(k -> geschud(k, kans)).toList());
        Collections.shuffle(kinderen, kans);
        return new Element(e.naam(), e.tekst(), kinderen, 0);
    }

    @Test
    void theHeaderOfAnOwnMessageIsComplete() {
        Kop kop = Gevallen.voorbeeld("WMO301").kop();
        assertThat(kop)
                .isEqualTo(new Kop(
                        "1980", "98765432", "T0000000001", java.time.LocalDate.of(2027, 2, 26), "1.0.0", "1.0.0"));
        assertThat(Berichtsoort.WMO301.afzenderIsGemeente()).isTrue();
    }
}
