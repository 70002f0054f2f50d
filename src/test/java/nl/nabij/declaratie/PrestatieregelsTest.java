package nl.nabij.declaratie;

import static nl.nabij.declaratie.Regels.codes;
import static nl.nabij.toewijzing.ToewijzingFixture.minuten;
import static nl.nabij.toewijzing.ToewijzingFixture.uur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every rule on a line: one that passes and one that fails, on both sides of the boundary. */
@NabijTest
class PrestatieregelsTest {

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    Toewijzingen dienst;

    @Autowired
    DeclaratieFixture declaraties;

    /** Rule codes of the one line sent; empty when it was approved. */
    private List<String> stuur(Toewijzing t, String maand, Prestatie prestatie) {
        Declaratiebesluit besluit = declaraties.dien(t, maand, prestatie);
        assertThat(besluit.isVerwerkt()).isTrue();
        return codes(besluit).stream().findFirst().orElse(List.of());
    }

    private List<String> stuur(Toewijzing t, String maand, UnaryOperator<Prestatie> anders) {
        return stuur(t, maand, anders.apply(declaraties.prestatie(t, maand, 300)));
    }

    @Test
    @Regelgeval(voldoet = {"TR304", "TR378", "TR384"})
    void aRightLineIsApproved() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Declaratiebesluit besluit = declaraties.dien(t, "2026-03", declaraties.prestatie(t, "2026-03", 300));
        assertThat(besluit.isVolledigToegekend()).isTrue();
        assertThat(besluit.toegekend()).hasToString("€ 180,00");
        assertThat(besluit.retourcodesHeader()).extracting(Object::toString).containsExactly("0200");
        assertThat(besluit.retourcodesDeclaratie()).extracting(Object::toString).containsExactly("8001");
    }

    @Test
    @Regelgeval(voldoetNiet = "TR304")
    void tr304UnknownClientIsToldAtTheClientAndItsLinesAreNotJudged() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Prestatie goed = declaraties.prestatie(t, "2026-03", 300);
        Prestatie ander = new Prestatie(
                ClientFixture.bsn(),
                goed.referentie(),
                null,
                goed.toewijzing(),
                goed.productcategorie(),
                goed.productcode(),
                goed.productperiode(),
                300,
                goed.eenheid(),
                goed.tarief(),
                goed.bedrag(),
                DebetCredit.DEBET);
        Declaratiebesluit besluit = declaraties.dien(t, "2026-03", ander);
        Clientuitkomst client = DeclaratieFixture.clienten(besluit).getFirst();
        assertThat(client.retourcodes()).extracting(Object::toString).containsExactly("8187");
        assertThat(client.prestaties().getFirst().retourcodes())
                .extracting(Object::toString)
                .containsExactly("0233");
        assertThat(besluit.retourcodesDeclaratie()).extracting(Object::toString).containsExactly("0200");
        assertThat(besluit.toegekend()).hasToString("€ 0,00");
    }

    @Test
    @Regelgeval(beide = "TR307")
    void tr307BeginBeforeTheToewijzing() {
        Toewijzing t = toewijzingen.maak(minuten(150).van("2026-03-10", "2026-12-31"));
        Periode vroeg = Periode.vanTot(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 31));
        assertThat(stuur(t, "2026-03", Regels.periode(vroeg))).containsExactly("TR307", "TR387");
        assertThat(stuur(t, "2026-03", UnaryOperator.identity())).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR308")
    void tr308EndAfterTheToewijzing() {
        Toewijzing t = toewijzingen.maak(minuten(150).van("2026-01-01", "2026-03-20"));
        Periode laat = Periode.vanTot(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 21));
        assertThat(stuur(t, "2026-03", Regels.periode(laat))).containsExactly("TR308", "TR388");
        assertThat(stuur(t, "2026-03", UnaryOperator.identity())).isEmpty();
    }

    @Test
    @Regelgeval(beide = {"TR387", "TR388"})
    void tr387AndTr388TheProductperiodeIsTheMonthCutByTheToewijzing() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Periode kort = Periode.vanTot(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 30));
        assertThat(stuur(t, "2026-03", Regels.periode(kort))).containsExactly("TR387", "TR388");
        assertThat(stuur(t, "2026-03", UnaryOperator.identity())).isEmpty();
    }

    @Test
    void v10ProductperiodesOfABrokenToewijzing() {
        Toewijzing t = toewijzingen.maak(minuten(150).van("2025-04-08", "2025-06-17"));
        Declaratiebesluit besluit = declaraties.dien(
                t,
                "2025-06",
                Regels.periode(Periode.vanTot(LocalDate.of(2025, 4, 8), LocalDate.of(2025, 4, 30)))
                        .apply(declaraties.prestatie(t, "2025-04", 300)),
                Regels.periode(Periode.vanTot(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31)))
                        .apply(declaraties.prestatie(t, "2025-05", 300)),
                Regels.periode(Periode.vanTot(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 17)))
                        .apply(declaraties.prestatie(t, "2025-06", 300)));
        assertThat(besluit.isVolledigToegekend()).isTrue();
    }

    @Test
    @Regelgeval(beide = "TR314")
    void tr314AReferenceIsUsedOnceAlsoWhenItWasRefusedAndInsideOneMessage() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Prestatie afgekeurd = Regels.product("XXXXX").apply(declaraties.prestatie(t, "2026-01", 300));
        assertThat(stuur(t, "2026-01", afgekeurd)).contains("TR340");
        Prestatie hergebruikt = Regels.product(afgekeurd.productcode()).apply(afgekeurd);
        assertThat(stuur(t, "2026-02", hergebruikt)).contains("TR314");
        Prestatie maart = declaraties.prestatie(t, "2026-03", 300);
        Prestatie april = Regels.periode(Periode.vanTot(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)))
                .apply(maart);
        Declaratiebesluit besluit = declaraties.dien(t, "2026-04", maart, april);
        assertThat(codes(besluit)).containsExactly(List.of("TR314"));
    }

    @Test
    @Regelgeval(beide = "TR319")
    void tr319TheProductperiodeIsNotAfterTheMonthClaimedOver() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        assertThat(stuur(t, "2026-03", declaraties.prestatie(t, "2026-04", 300)))
                .containsExactly("TR319");
        assertThat(stuur(t, "2026-03", declaraties.prestatie(t, "2026-03", 300)))
                .isEmpty();
        assertThat(stuur(t, "2026-03", declaraties.prestatie(t, "2026-02", 300)))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR338")
    void tr338TheToewijzingIsOneOfThisClientAndThisAanbieder() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Toewijzing ander = toewijzingen.maak(minuten(150).bij(t));
        Toewijzing vreemd = toewijzingen.lopendeToewijzing(t.gemeente(), t.aanbieder());
        assertThat(stuur(t, "2026-03", Regels.toewijzing("123"))).containsExactly("TR338");
        assertThat(stuur(t, "2026-03", Regels.toewijzing(vreemd.nummer().waarde())))
                .containsExactly("TR338");
        assertThat(stuur(t, "2026-03", declaraties.prestatie(ander, "2026-03", 300)))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = {"TR339", "TR340", "TR381"})
    void tr339Tr340Tr381CategoryAndProductAreThoseGranted() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Toewijzing ander = toewijzingen.maak(minuten(150));
        assertThat(stuur(t, "2026-03", Regels.categorie("03"))).containsExactly("TR339", "TR381");
        assertThat(stuur(t, "2026-03", Regels.product(String.valueOf(ander.productcode()))))
                .containsExactly("TR340", "TR418");
        assertThat(stuur(t, "2026-03", Regels.product("XXXXX"))).containsExactly("TR340", "TR381", "TR418");
        assertThat(stuur(t, "2026-03", UnaryOperator.identity())).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR341")
    void tr341TheUnitIsTheGrantedOneAndHoursMayBeClaimedInMinutes() {
        Toewijzing minuten = toewijzingen.maak(minuten(150));
        Toewijzing uren = toewijzingen.maak(uur(3));
        assertThat(stuur(minuten, "2026-03", Regels.eenheid(Eenheid.UUR))).contains("TR341");
        assertThat(stuur(uren, "2026-03", Regels.eenheid(Eenheid.DAGDEEL))).contains("TR341");
        assertThat(stuur(uren, "2026-03", declaraties.prestatie(uren, "2026-03", 12)))
                .isEmpty();
        assertThat(stuur(uren, "2026-04", declaraties.prestatie(uren, "2026-04", 150, Eenheid.MINUUT)))
                .isEmpty();
    }

    @Test
    @Regelgeval(voldoetNiet = "TR384")
    void tr384NothingOnARemovedToewijzing() {
        Toewijzing t = toewijzingen.maak(minuten(150).van("2026-03-01", "2026-03-31"));
        dienst.verwijder(t.gemeente(), t.nummer(), "test");
        assertThat(stuur(t, "2026-03", UnaryOperator.identity())).contains("TR384");
    }

    @Test
    @Regelgeval(beide = "TR389")
    void tr389OneDebitPerProductperiodeUnlessCredited() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Prestatie eerste = declaraties.prestatie(t, "2026-03", 300);
        assertThat(stuur(t, "2026-03", eerste)).isEmpty();
        assertThat(stuur(t, "2026-03", declaraties.prestatie(t, "2026-03", 100)))
                .containsExactly("TR389");
        Declaratiebesluit correctie =
                declaraties.dien(t, "2026-03", declaraties.prestatie(t, "2026-03", 200), declaraties.credit(eerste));
        assertThat(correctie.isVolledigToegekend()).isTrue();
        assertThat(correctie.toegekend()).hasToString("€ -60,00");
    }

    @Test
    @Regelgeval(beide = "TR323")
    void tr323ACreditNeedsAnApprovedDebitAndIsIdenticalToIt() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Prestatie goed = declaraties.prestatie(t, "2026-01", 300);
        Prestatie fout = Regels.product("XXXXX").apply(declaraties.prestatie(t, "2026-02", 300));
        declaraties.dien(t, "2026-02", goed, fout);
        assertThat(stuur(t, "2026-02", declaraties.credit(fout))).containsExactly("TR323");
        assertThat(stuur(t, "2026-02", Regels.bedrag("179.99").apply(declaraties.credit(goed))))
                .containsExactly("TR323");
        assertThat(stuur(t, "2026-02", declaraties.credit(declaraties.prestatie(t, "2026-02", 300))))
                .containsExactly("TR323");
        assertThat(stuur(t, "2026-02", declaraties.credit(goed))).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR390")
    void tr390ADebitIsCreditedOnce() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Prestatie debet = declaraties.prestatie(t, "2026-03", 300);
        declaraties.dien(t, "2026-03", debet);
        assertThat(stuur(t, "2026-03", declaraties.credit(debet))).isEmpty();
        assertThat(stuur(t, "2026-03", declaraties.credit(debet))).containsExactly("TR390");
    }

    @Test
    @Regelgeval(beide = "TR418")
    void tr418ThePriceIsThatOfTheContract() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        assertThat(stuur(t, "2026-03", Regels.geld("0.61", "183.00"))).containsExactly("TR418");
        assertThat(stuur(t, "2026-03", Regels.geld("0.60", "180.00"))).isEmpty();
    }

    @Test
    @Regelgeval(beide = "TR346")
    void tr346TheAmountIsVolumeTimesPrice() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        assertThat(stuur(t, "2026-03", Regels.bedrag("180.01"))).containsExactly("TR346");
        assertThat(stuur(t, "2026-03", Regels.bedrag("179.99"))).containsExactly("TR346");
        assertThat(stuur(t, "2026-03", Regels.bedrag("180.00"))).isEmpty();
    }

    @Test
    @Eis("DW-45")
    void s30AnHourlyPriceOnMinutesMultipliesFirstThenDividesThenRounds() {
        Toewijzing t = toewijzingen.maak(uur(3));
        Prestatie p = declaraties.prestatie(t, "2026-03", 150, Eenheid.MINUUT);
        assertThat(p.bedrag()).hasToString("€ 90,78");
        assertThat(stuur(t, "2026-03", Regels.geld("0.61", "90.77").apply(p))).containsExactly("TR346");
        assertThat(stuur(
                        t,
                        "2026-04",
                        Regels.geld("0.61", "90.78").apply(declaraties.prestatie(t, "2026-04", 150, Eenheid.MINUUT))))
                .isEmpty();
        assertThat(stuur(
                        t,
                        "2026-05",
                        Regels.geld("0.60", "90.78").apply(declaraties.prestatie(t, "2026-05", 150, Eenheid.MINUUT))))
                .isEmpty();
        assertThat(stuur(
                        t,
                        "2026-06",
                        Regels.geld("0.59", "88.50").apply(declaraties.prestatie(t, "2026-06", 150, Eenheid.MINUUT))))
                .containsExactly("TR418");
    }

    @Test
    @Regelgeval(beide = "TR369")
    void tr369ABudgetIsNotExceeded() {
        Toewijzing gecontracteerd = toewijzingen.maak(minuten(150));
        Toewijzing budget = toewijzingen.maak(minuten(150).budget("1000.00").bij(gecontracteerd));
        String nummer = budget.nummer().waarde();
        UnaryOperator<Prestatie> opBudget = Regels.toewijzing(nummer);
        assertThat(stuur(budget, "2026-01", opBudget.apply(declaraties.prestatie(gecontracteerd, "2026-01", 1000))))
                .isEmpty();
        assertThat(stuur(budget, "2026-02", opBudget.apply(declaraties.prestatie(gecontracteerd, "2026-02", 667))))
                .containsExactly("TR369");
        assertThat(stuur(budget, "2026-02", opBudget.apply(declaraties.prestatie(gecontracteerd, "2026-02", 666))))
                .isEmpty();
    }

    @Test
    void aCategoryWithoutVolumeHasNoMaximum() {
        Toewijzing gecontracteerd = toewijzingen.maak(minuten(150));
        Toewijzing categorie = toewijzingen.maak(new ToewijzingFixture.Opzet(
                        gecontracteerd.gemeente(),
                        gecontracteerd.aanbieder(),
                        ClientFixture.client(gecontracteerd.gemeente()),
                        "02",
                        null,
                        null,
                        null,
                        gecontracteerd.periode(),
                        minuten(1).tarief())
                .bij(gecontracteerd));
        Prestatie p = Regels.toewijzing(categorie.nummer().waarde())
                .apply(declaraties.prestatie(gecontracteerd, "2026-01", 99_999));
        assertThat(stuur(categorie, "2026-01", p)).isEmpty();
    }

    @Test
    void s10AMissingStartNeverBlocks() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        assertThat(dienst.stand(t.gemeente(), t.nummer()).leveringen()).isEmpty();
        assertThat(stuur(t, "2026-03", UnaryOperator.identity())).isEmpty();
    }

    @Test
    void allReasonsOfALineAreTold() {
        Toewijzing t = toewijzingen.maak(minuten(150).met(new Omvang(10, Eenheid.MINUUT, Frequentie.WEEK)));
        Prestatie p = Regels.geld("0.59", "177.00")
                .andThen(Regels.periode(Periode.vanTot(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31))))
                .andThen(Regels.categorie("09"))
                .apply(declaraties.prestatie(t, "2026-03", 300));
        assertThat(stuur(t, "2026-02", p)).containsExactly("TR319", "TR339", "TR381", "TR387", "TR321", "TR418");
    }
}
