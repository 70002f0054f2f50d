package nl.nabij.toewijzing.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Pgb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OP043GeenToewijzingNaastPgbTest {

    private static final Productcategorie HULP = Productcategorie.of("01");
    private static final Productcode PRODUCT = Productcode.of("01A05");

    private static Pgb pgb(@Nullable Productcode product, String begin, @Nullable String einde) {
        return new Pgb(
                Gemeentecode.of("1980"),
                new ClientId(UUID.randomUUID()),
                HULP,
                product,
                Periode.vanTot(LocalDate.parse(begin), einde == null ? null : LocalDate.parse(einde)),
                "PGB-7");
    }

    private static List<String> toewijzing(
            @Nullable Productcategorie categorie, Productcode product, String begin, String einde, Pgb... pgbs) {
        return OP043GeenToewijzingNaastPgb.toewijzing(
                        categorie,
                        product,
                        Periode.vanTot(LocalDate.parse(begin), LocalDate.parse(einde)),
                        List.of(pgbs))
                .map(Bevinding::toelichting)
                .stream()
                .toList();
    }

    @Test
    void theToewijzingEndsTheDayBeforeThePgbAndBeginsTheDayAfter() {
        Pgb pgb = pgb(PRODUCT, "2027-03-01", "2027-05-31");
        assertThat(toewijzing(HULP, PRODUCT, "2027-01-01", "2027-02-28", pgb)).isEmpty();
        assertThat(toewijzing(HULP, PRODUCT, "2027-06-01", "2027-12-31", pgb)).isEmpty();
        assertThat(toewijzing(HULP, PRODUCT, "2027-01-01", "2027-03-01", pgb))
                .singleElement()
                .asString()
                .contains("vanaf 1 maart 2027 tot en met 31 mei 2027")
                .contains("PGB-7");
        assertThat(toewijzing(HULP, PRODUCT, "2027-05-31", "2027-12-31", pgb)).hasSize(1);
    }

    @Test
    void aPgbWithoutAnEndKeepsEveryLaterDay() {
        assertThat(toewijzing(HULP, PRODUCT, "2035-01-01", "2035-12-31", pgb(PRODUCT, "2027-03-01", null)))
                .hasSize(1);
    }

    @Test
    void anotherProductMayRunBesideItButNothingOfAWholeCategory() {
        Productcode ander = Productcode.of("01A06");
        Pgb product = pgb(PRODUCT, "2027-01-01", null);
        Pgb categorie = pgb(null, "2027-01-01", null);
        assertThat(toewijzing(HULP, ander, "2027-01-01", "2027-12-31", product)).isEmpty();
        assertThat(toewijzing(HULP, ander, "2027-01-01", "2027-12-31", product, categorie))
                .hasSize(1);
        assertThat(toewijzing(Productcategorie.of("02"), ander, "2027-01-01", "2027-12-31", categorie))
                .isEmpty();
    }

    @Test
    void aProductThatNobodyKnowsIsNotSafeBesideAPgb() {
        assertThat(toewijzing(null, PRODUCT, "2027-01-01", "2027-12-31", pgb(null, "2027-01-01", null)))
                .hasSize(1);
    }
}
