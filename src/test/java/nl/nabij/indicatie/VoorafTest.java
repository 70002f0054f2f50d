package nl.nabij.indicatie;

import static nl.nabij.indicatie.ProductFixture.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NabijClock;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What is checked before maatwerk: other laws, the age of eighteen and the family plan, as each region says. */
@NabijTest
class VoorafTest {

    private static final String ZINTUIG = "landelijke-inkoop-zintuiglijk";

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    ProductFixture producten;

    @Autowired
    Productwerk werk;

    @Autowired
    Productindicaties productindicaties;

    private Zaak zaak(String gemeente) {
        return toegang.zaak(Gemeentecode.of(gemeente), Zaakstatus.AANGEVRAAGD);
    }

    private Zaak zaak(String gemeente, LocalDate geboren) {
        Client oud = ClientFixture.client(Gemeentecode.of(gemeente));
        return toegang.zaak(
                new Client(
                        ClientId.nieuw(),
                        oud.gemeente(),
                        oud.bsn(),
                        oud.naam(),
                        geboren,
                        oud.geslacht(),
                        oud.adres(),
                        oud.telefoon(),
                        null,
                        false),
                Zaakstatus.AANGEVRAAGD);
    }

    private ResultActions pagina(Zaak zaak) throws Exception {
        return mvc.perform(get("/zaken/" + zaak.nummer() + "/ondersteuning/vooraf")
                        .with(user(IndicatieFixture.consulent(zaak.gemeente()))))
                .andExpect(status().isOk());
    }

    private List<Bevinding> geweigerd(Zaak zaak, String product) {
        return werk.stelVast(IndicatieFixture.consulent(zaak.gemeente()), zaak.nummer(), product)
                        instanceof Productvaststelling.Geweigerd g
                ? g.bevindingen()
                : List.of();
    }

    private static List<String> codes(List<Bevinding> bevindingen) {
        return bevindingen.stream().map(b -> b.regelcode().waarde()).distinct().toList();
    }

    private List<String> brief(Zaak zaak) {
        return productindicaties.vooraf(zaak.gemeente(), zaak.nummer()).stream()
                .map(r -> r.onderdeel() + ": " + r.grond())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0479, zintuiglijke beperking, true",
        "0361, zintuiglijke beperking, false",
        "0119, '(toeleiding naar) werk en arbeidsmatige dagbesteding', true",
        "0361, '(toeleiding naar) werk en arbeidsmatige dagbesteding', false",
        "0361, 'blijvende zorg, geen hulp kunnen inroepen in een onveilige situatie, steun dag en nacht nabij', true",
        "0119, geen hulp kunnen inroepen in een onveilige situatie, false",
        "0361, ondersteuning vanwege een medisch probleem, true",
        "0119, ondersteuning vanwege een medisch probleem, false",
        "0119, Gaat de Wet langdurige zorg (Wlz) voor?, true",
        "0119, Gaat de zorgverzekering (Zvw) voor?, true",
        "0119, Gaat de Jeugdwet voor?, true",
        "0119, Gaat de Participatiewet voor?, true"
    })
    @Eis({"ALK-44", "ALK-45", "ZAWA-102", "DHW-36", "DHW-64"})
    void elkeRegioVraagtNaarDeAndereWettenVanHaarBeleid(String gemeente, String tekst, boolean vraagt)
            throws Exception {
        pagina(zaak(gemeente)).andExpect(content().string(vraagt ? containsString(tekst) : not(containsString(tekst))));
    }

    @ParameterizedTest
    @CsvSource({
        "0479, begeleiding-regulier, " + ZINTUIG + ", NB352",
        "0361, begeleiding-individueel, " + ZINTUIG + ", ",
        "0361, begeleiding-individueel, wlz, NB352",
        "0361, begeleiding-individueel, zvw, NB352",
        "0119, ib-midden, participatiewet, NB352",
        "0180, beschermd-thuis, wlz, NB352",
        "0180, beschermd-thuis, zvw, NB352",
        "0180, ib-midden, jeugdwet, NB352"
    })
    @Eis({"ALK-43", "ALK-44", "ALK-45", "ZAWA-102", "DHW-36", "DHW-64"})
    @Regelgeval(beide = "NB352")
    void watVoorgaatHoudtHetMaatwerkTegen(String gemeente, String product, String wet, String code) {
        Zaak zaak = zaak(gemeente);
        producten.vooraf(zaak, Map.of());
        producten.invullen(zaak, product, Map.of());
        producten.vooraf(zaak, Map.of(wet, "gaat-voor"));
        assertThat(codes(geweigerd(zaak, product))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    @Eis("DHW-77")
    void wieNaarEenAndereWetGaatWordtOvergedragen() {
        Zaak zaak = zaak("0119");
        producten.vooraf(zaak, Map.of("wlz", "gaat-voor"));
        producten.invullen(zaak, "ib-midden", Map.of());
        assertThat(geweigerd(zaak, "ib-midden").getFirst().toelichting())
                .endsWith("Leg ook vast wie de vraag overneemt.");
        producten.vooraf(
                zaak, Map.of("wlz", "gaat-voor", "overdracht", "Wijkverpleging vraagt op 1 december de Wlz aan."));
        assertThat(geweigerd(zaak, "ib-midden").getFirst().toelichting()).doesNotContain("overneemt");
        assertThat(brief(zaak)).contains("Overdracht: Wijkverpleging vraagt op 1 december de Wlz aan.");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-12-01, begeleiding-individueel, ",
        "2008-12-02, begeleiding-individueel, NB356",
        "2008-12-02, groepsbegeleiding, NB356",
        "2008-12-02, kortdurend-verblijf, "
    })
    @Regelgeval(beide = "NB356")
    void begeleidingBegintNietVoorDeAchttiendeVerjaardag(LocalDate geboren, String product, String code) {
        Zaak zaak = zaak("0361", geboren);
        producten.vooraf(zaak, Map.of());
        producten.invullen(zaak, product, Map.of());
        List<Bevinding> geweigerd = geweigerd(zaak, product);
        assertThat(codes(geweigerd)).isEqualTo(code == null ? List.of() : List.of(code));
        if (code != null) {
            assertThat(geweigerd.getFirst().toelichting())
                    .contains("wordt 18 op 2 december 2026")
                    .contains("Jeugdwet");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0361, 17, Een toekomstplan, true",
        "0361, 17, Ondersteuning gericht op het gezin en de omgeving, true",
        "0119, 17, Een toekomstplan, false",
        "0119, 17, Het perspectief van de jonge inwoner leidt, true",
        "0119, 22, Wmo- en jeugdconsulent samen, true",
        "0361, 15, Rond de 18 jaar, false",
        "0361, 16, Rond de 18 jaar, true",
        "0361, 22, Rond de 18 jaar, true",
        "0361, 23, Rond de 18 jaar, false"
    })
    @Eis({"ALK-75", "DHW-35"})
    void rondDeAchttienVraagtElkeRegioHaarEigenAfspraken(String gemeente, int jaren, String tekst, boolean vraagt)
            throws Exception {
        LocalDate vandaag = LocalDate.now(clock);
        pagina(zaak(gemeente, vandaag.minusYears(jaren)))
                .andExpect(content().string(vraagt ? containsString(tekst) : not(containsString(tekst))));
    }

    @ParameterizedTest
    @CsvSource({"16, Begin de overdracht uiterlijk op", "17, had op", "18, Is 18 sinds"})
    @Eis("DHW-35")
    void dePaginaZegtWanneerDeOverdrachtBegint(int jaren, String tekst) throws Exception {
        LocalDate vandaag = LocalDate.now(clock);
        pagina(zaak("0119", vandaag.minusYears(jaren))).andExpect(content().string(containsString(tekst)));
    }

    @Test
    @Eis("ALK-75")
    void deAfsprakenOverDeOvergangStaanInDeBrief() {
        Zaak zaak = zaak("0361", LocalDate.of(2008, 6, 1));
        producten.vooraf(
                zaak, Map.of("overgang-18", "De jeugdconsulent was erbij.", "overgang-18-afspraken", "toekomstplan"));
        assertThat(brief(zaak))
                .contains("Jong en volwassen: De jeugdconsulent was erbij.")
                .anyMatch(r -> r.endsWith("Een toekomstplan."));
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 2027-02-01, 'andere of lichtere hulpmiddelen, energie verdelen, andere bewegingen'",
        "1980, 2026-11-25, ",
        "0479, 2026-11-25, Vaardigheden aanleren",
        "0119, 2026-11-25, ",
        "0376, 2026-11-25, "
    })
    @Eis({"DW-59", "ZAWA-22", "ZAWA-46"})
    void watDeInwonerAndersKanDoenOfLerenWordtGevraagdWaarDeRegioDatNoemt(
            String gemeente, LocalDate dag, String noemt) {
        NabijClock.at(dag, () -> {
            try {
                Zaak zaak = zaak(gemeente);
                pagina(zaak)
                        .andExpect(content()
                                .string(
                                        noemt == null
                                                ? not(containsString("anders doen of (weer) leren"))
                                                : containsString(noemt)));
                producten.vooraf(zaak, Map.of("anders-doen", "Zij zit bij het strijken."));
                assertThat(brief(zaak).contains("Anders doen of leren: Zij zit bij het strijken."))
                        .isEqualTo(noemt != null);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    @Eis("ZAWA-81")
    @Regelgeval(beide = "NB357")
    void eenGezinsplanTeltNaGoedkeuringEnAlleenWaarDeRegioDatZegt() throws Exception {
        pagina(zaak("0361")).andExpect(content().string(not(containsString("gezinsplan"))));
        Zaak zaak = zaak("0479");
        pagina(zaak).andExpect(content().string(containsString("de regie gaat naar het jeugdteam")));
        producten.vooraf(zaak, Map.of("gezinsplan", "regie-bij-jeugd"));
        producten.invullen(zaak, "begeleiding-regulier", Map.of());
        assertThat(codes(geweigerd(zaak, "begeleiding-regulier"))).containsExactly("NB357");
        producten.vooraf(
                zaak,
                Map.of("gezinsplan", "regie-bij-jeugd", "gezinsplan-waarom", "De Wmo-consulent, tot 1 juni 2027."));
        assertThat(geweigerd(zaak, "begeleiding-regulier")).isEmpty();
        assertThat(brief(zaak))
                .contains("Gezinsplan: Ja, het telt als ondersteuningsplan; de regie gaat naar het jeugdteam."
                        + " De Wmo-consulent, tot 1 juni 2027.");
        assertThat(productindicaties
                        .van(zaak.gemeente(), zaak.nummer())
                        .getFirst()
                        .begin())
                .isEqualTo(BEGIN);
    }
}
