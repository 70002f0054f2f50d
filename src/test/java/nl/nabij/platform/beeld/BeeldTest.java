package nl.nabij.platform.beeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Every picture is well-formed, says in words what it shows, and escapes what users typed. */
class BeeldTest {

    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 3);

    @Test
    void aClockSaysHowManyDaysAreLeftOnBothSidesOfItsLastDay() {
        assertThat(klok(VANDAAG.plusDays(2)).stand(VANDAAG)).isEqualTo("nog 2 dagen");
        assertThat(klok(VANDAAG.plusDays(1)).stand(VANDAAG)).isEqualTo("nog 1 dag");
        assertThat(klok(VANDAAG).stand(VANDAAG)).isEqualTo("vandaag");
        assertThat(klok(VANDAAG.minusDays(1)).stand(VANDAAG)).isEqualTo("1 dag te laat");
        assertThat(klok(VANDAAG).teLaat(VANDAAG)).isFalse();
        assertThat(klok(VANDAAG.minusDays(1)).teLaat(VANDAAG)).isTrue();
    }

    @Test
    void aClockThatWasMetLateStaysLate() {
        var laat = new Klokkenlijn.Klok("Onderzoek", VANDAAG.minusDays(50), VANDAAG.minusDays(8), VANDAAG.minusDays(5));
        assertThat(laat.stand(VANDAAG)).isEqualTo("klaar, 3 dagen te laat");
        assertThat(laat.kleur(VANDAAG)).isEqualTo("error");
    }

    @Test
    void aClockWarnsInItsLastWeek() {
        assertThat(klok(VANDAAG.plusDays(7)).kleur(VANDAAG)).isEqualTo("ok");
        assertThat(klok(VANDAAG.plusDays(6)).kleur(VANDAAG)).isEqualTo("warn");
    }

    @Test
    void theClocksShowTodayAndDescribeEachTerm() throws Exception {
        String svg = Klokkenlijn.svg(List.of(klok(VANDAAG.plusDays(20)), klok(VANDAAG.minusDays(1))), VANDAAG);
        parse(svg);
        assertThat(svg).contains("vandaag, 3 maart 2027", "nog 20 dagen", "1 dag te laat", "uiterlijk 23 maart 2027");
    }

    @Test
    void theLadderSaysWhereYouAre() throws Exception {
        String svg = Ladder.svg(List.of(
                new Ladder.Trede("Eigen kracht", Ladder.Stand.NIET_GENOEG),
                new Ladder.Trede("Netwerk", Ladder.Stand.HIER),
                new Ladder.Trede("Maatwerk", Ladder.Stand.NOG_NIET)));
        parse(svg);
        assertThat(svg).contains("Netwerk: hier bent u nu", "Eigen kracht: bekeken: niet genoeg");
    }

    @Test
    void aLongStepOfTheLadderIsShownWholeOnMoreLines() throws Exception {
        String svg = Ladder.svg(List.of(
                new Ladder.Trede("Eigen kracht", Ladder.Stand.HIER),
                new Ladder.Trede("Algemene of collectieve voorziening en de sociale basis", Ladder.Stand.NOG_NIET)));
        parse(svg);
        assertThat(svg)
                .contains(">2. Algemene of collectieve<", ">voorziening en de sociale basis<", ">1. Eigen kracht<");
    }

    @Test
    void theBarsAddUpToTheTotalAndADeductionIsDashed() throws Exception {
        String svg = Balken.svg(
                "Minuten per activiteit",
                "minuten per week",
                List.of(
                        Balken.Balk.van("Stof afnemen", new BigDecimal("62.50")),
                        Balken.Balk.van("Hulp van de buren", new BigDecimal("-12.5"))));
        parse(svg);
        assertThat(svg).contains(">62,5<", ">\u221212,5<", "50 minuten per week", "bar--less");
    }

    @Test
    void theLifeOfTheZaakIsDrawnLyingAndStanding() throws Exception {
        String svg = Levensloop.svg(List.of(
                new Levensloop.Mijlpaal("Melding", VANDAAG, false), new Levensloop.Mijlpaal("Onderzoek", null, true)));
        parse("<div>" + svg + "</div>");
        assertThat(svg).contains("nabij-beeld--liggend", "nabij-beeld--staand", "hier is de zaak nu");
    }

    @Test
    void whatUsersTypedIsEscaped() throws Exception {
        String kwaad = "<script>alert('x')</script> & \"meer\"";
        String svg = Balken.svg(kwaad, "minuten", List.of(Balken.Balk.van(kwaad, BigDecimal.ONE)));
        parse(svg);
        assertThat(svg).doesNotContain("<script");
    }

    @Test
    void nothingToShowIsNoPicture() {
        assertThat(Klokkenlijn.svg(List.of(), VANDAAG)).isEmpty();
        assertThat(Ladder.svg(List.of())).isEmpty();
        assertThat(Balken.svg("x", "x", List.of())).isEmpty();
        assertThat(Levensloop.svg(List.of())).isEmpty();
    }

    @Test
    void longNamesAreWrappedAtSpaces() {
        assertThat(Svg.wrap("Schoon en leefbaar huis", 12)).containsExactly("Schoon en", "leefbaar", "huis");
    }

    private static Klokkenlijn.Klok klok(LocalDate einde) {
        return new Klokkenlijn.Klok("Onderzoek", VANDAAG.minusDays(30), einde, null);
    }

    private static Document parse(String svg) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("title").getLength()).isPositive();
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isNotBlank();
        return document;
    }
}
