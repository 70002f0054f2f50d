package nl.nabij.toewijzing.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.Eis;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.contract.Contract;
import nl.nabij.contract.Product;
import nl.nabij.contract.Tariefafspraak;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Tarief;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every reason not to grant, on both sides of its boundary. */
class VerleenregelsTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");
    private static final Agbcode AANBIEDER = Agbcode.of("12345678");
    private static final Productcode PRODUCT = Productcode.of("01A05");
    private static final ClientId CLIENT = new ClientId(UUID.randomUUID());
    private static final Periode JAAR = periode("2027-01-01", "2027-12-31");
    private static final Omvang OMVANG = Omvang.minutenPerWeek(150);

    private static Periode periode(String begin, @Nullable String einde) {
        return Periode.vanTot(LocalDate.parse(begin), einde == null ? null : LocalDate.parse(einde));
    }

    private static Beschikking beschikking(boolean toegekend) {
        return new Beschikking(
                Beschikkingnummer.of("200000001"),
                GEMEENTE,
                Zaaknummer.of("1980-2027-00001"),
                CLIENT,
                LocalDate.of(2026, 12, 1),
                toegekend,
                Productcategorie.of("01"),
                toegekend ? OMVANG : null,
                toegekend ? JAAR : null,
                LocalDate.of(2027, 1, 12),
                "besluitnemer");
    }

    private static Toewijzingsvoorstel voorstel(Omvang omvang, Periode periode) {
        return new Toewijzingsvoorstel(
                GEMEENTE, Beschikkingnummer.of("200000001"), AANBIEDER, PRODUCT, omvang, periode, "consulent");
    }

    private static Product product(String categorie, Eenheid eenheid, Periode periode) {
        return new Product(PRODUCT, Productcategorie.of(categorie), "Hulp", eenheid, periode);
    }

    private static final Product HULP = product("01", Eenheid.MINUUT, Periode.van(LocalDate.of(2020, 1, 1)));
    private static final Contract CONTRACT =
            new Contract(GEMEENTE, AANBIEDER, PRODUCT, periode("2027-01-01", "2032-12-31"));
    private static final Tariefafspraak TARIEF = new Tariefafspraak(
            GEMEENTE, PRODUCT, null, Tarief.of("0.60", Eenheid.MINUUT), CONTRACT.periode(), "contract art. 4");

    private static List<String> codes(Toewijzingsvoorstel voorstel, Toewijzing... bekend) {
        return codes(toets(voorstel, beschikking(true), HULP, CONTRACT, TARIEF, List.of(bekend)));
    }

    private static Verleentoets toets(
            Toewijzingsvoorstel voorstel,
            Beschikking beschikking,
            @Nullable Product product,
            @Nullable Contract contract,
            @Nullable Tariefafspraak tarief,
            List<Toewijzing> bekend) {
        return new Verleentoets(
                voorstel,
                beschikking,
                product == null
                        ? null
                        : Toekenningkeuze.voor(beschikking, product).orElse(null),
                product,
                contract,
                tarief,
                bekend,
                bekend.stream()
                        .filter(t -> beschikking.nummer().equals(t.beschikking()))
                        .toList(),
                List.of());
    }

    private static List<String> codes(Verleentoets toets) {
        return Verleenregels.toets(toets).stream()
                .map(b -> b.regelcode().waarde())
                .toList();
    }

    private static Toewijzing bekend(Agbcode aanbieder, Productcode product, Omvang omvang, Periode periode) {
        return new Toewijzing(
                GEMEENTE,
                Toewijzingnummer.of("100000001"),
                Beschikkingnummer.of("200000001"),
                null,
                CLIENT,
                Bsn.of("999990019"),
                aanbieder,
                Productcategorie.of("01"),
                product,
                omvang,
                null,
                periode,
                null,
                LocalDate.of(2026, 12, 2).atTime(9, 0));
    }

    @Test
    @Regelgeval(voldoet = {"NB701", "NB703", "NB704", "NB705", "NB706", "NB707", "NB708"})
    void aRightProposalMeetsNothing() {
        assertThat(codes(voorstel(OMVANG, JAAR))).isEmpty();
    }

    @Test
    @Regelgeval(voldoetNiet = "NB701")
    void nothingWasGranted() {
        assertThat(codes(toets(voorstel(OMVANG, JAAR), beschikking(false), HULP, CONTRACT, TARIEF, List.of())))
                .containsExactly("NB701");
    }

    @Test
    void theProductFitsTheDecisionOnTheFirstDay() {
        Product ander = product("02", Eenheid.MINUUT, HULP.periode());
        Product verlopen = product("01", Eenheid.MINUUT, periode("2020-01-01", "2026-12-31"));
        Product laatsteDag = product("01", Eenheid.MINUUT, periode("2020-01-01", "2027-01-01"));
        assertThat(codes(toets(voorstel(OMVANG, JAAR), beschikking(true), null, CONTRACT, TARIEF, List.of())))
                .containsExactly("TR381");
        assertThat(codes(toets(voorstel(OMVANG, JAAR), beschikking(true), ander, CONTRACT, TARIEF, List.of())))
                .containsExactly("TR381");
        assertThat(codes(toets(voorstel(OMVANG, JAAR), beschikking(true), verlopen, CONTRACT, TARIEF, List.of())))
                .containsExactly("TR381");
        assertThat(codes(toets(voorstel(OMVANG, JAAR), beschikking(true), laatsteDag, CONTRACT, TARIEF, List.of())))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = "NB703")
    void theContractCoversTheWholePeriode() {
        Contract tekort = new Contract(GEMEENTE, AANBIEDER, PRODUCT, periode("2027-01-01", "2027-12-30"));
        Contract precies = new Contract(GEMEENTE, AANBIEDER, PRODUCT, JAAR);
        assertThat(codes(toets(voorstel(OMVANG, JAAR), beschikking(true), HULP, null, TARIEF, List.of())))
                .containsExactly("NB703");
        assertThat(codes(toets(voorstel(OMVANG, JAAR), beschikking(true), HULP, tekort, TARIEF, List.of())))
                .containsExactly("NB703");
        assertThat(codes(toets(voorstel(OMVANG, JAAR), beschikking(true), HULP, precies, TARIEF, List.of())))
                .isEmpty();
    }

    @Test
    @Regelgeval(voldoetNiet = "NB704")
    void aMissingPriceStops() {
        assertThat(codes(toets(voorstel(OMVANG, JAAR), beschikking(true), HULP, CONTRACT, null, List.of())))
                .containsExactly("NB704");
    }

    @Test
    @Regelgeval(beide = "NB705")
    void thePeriodeLiesInTheDecision() {
        assertThat(codes(voorstel(OMVANG, periode("2026-12-31", "2027-12-31")))).containsExactly("NB703", "NB705");
        assertThat(codes(voorstel(OMVANG, periode("2027-01-01", "2028-01-01")))).containsExactly("NB705");
        assertThat(codes(voorstel(OMVANG, periode("2027-03-01", "2027-06-30")))).isEmpty();
    }

    @Test
    @Regelgeval(voldoetNiet = "NB706")
    void aWeeklyVolumeNeedsAnEnd() {
        assertThat(codes(voorstel(OMVANG, periode("2027-01-01", null)))).contains("NB706");
    }

    @Test
    @Eis("DW-38")
    @Regelgeval(voldoetNiet = "NB708")
    void theUnitIsThatOfTheProduct() {
        assertThat(codes(voorstel(new Omvang(2, Eenheid.UUR, Frequentie.WEEK), JAAR)))
                .containsExactly("NB708");
    }

    @Test
    @Regelgeval(beide = "NB707")
    void notMoreThanTheDecisionAlsoTogetherWithOthers() {
        Agbcode ander = Agbcode.of("87654321");
        Toewijzing honderd = bekend(ander, PRODUCT, Omvang.minutenPerWeek(100), periode("2027-06-01", "2027-06-30"));
        assertThat(codes(voorstel(Omvang.minutenPerWeek(151), JAAR))).containsExactly("NB707");
        assertThat(codes(voorstel(Omvang.minutenPerWeek(51), JAAR), honderd)).containsExactly("NB707");
        assertThat(codes(voorstel(Omvang.minutenPerWeek(50), JAAR), honderd)).isEmpty();
        assertThat(codes(voorstel(OMVANG, periode("2027-07-01", "2027-12-31")), honderd))
                .isEmpty();
    }

    @Test
    void aTotalOverThePeriodeIsComparedPerWeekAndAMonthlyVolumeCannotBe() {
        Periode tweeWeken = periode("2027-03-01", "2027-03-14");
        assertThat(codes(voorstel(new Omvang(300, Eenheid.MINUUT, Frequentie.TOTAAL), tweeWeken)))
                .isEmpty();
        assertThat(codes(voorstel(new Omvang(301, Eenheid.MINUUT, Frequentie.TOTAAL), tweeWeken)))
                .containsExactly("NB707");
        assertThat(codes(voorstel(new Omvang(1, Eenheid.MINUUT, Frequentie.MAAND), JAAR)))
                .containsExactly("NB707");
    }

    @Test
    void theSameProductAtTheSameAanbiederDoesNotOverlap() {
        Omvang een = Omvang.minutenPerWeek(1);
        assertThat(codes(voorstel(een, JAAR), bekend(AANBIEDER, PRODUCT, een, periode("2027-12-31", "2028-12-31"))))
                .containsExactly("TR302");
        assertThat(codes(voorstel(een, JAAR), bekend(AANBIEDER, PRODUCT, een, periode("2028-01-01", "2028-12-31"))))
                .isEmpty();
        assertThat(codes(voorstel(een, JAAR), bekend(AANBIEDER, Productcode.of("01A06"), een, JAAR)))
                .isEmpty();
    }

    @Test
    void allReasonsAtOnce() {
        assertThat(codes(toets(
                        voorstel(new Omvang(9, Eenheid.UUR, Frequentie.WEEK), periode("2026-01-01", null)),
                        beschikking(true),
                        HULP,
                        null,
                        null,
                        List.of())))
                .containsExactly("NB703", "NB704", "NB705", "NB706", "NB708", "NB707");
    }
}
