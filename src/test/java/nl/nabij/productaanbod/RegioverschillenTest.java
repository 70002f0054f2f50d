package nl.nabij.productaanbod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.Eis;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normbestanden;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traits of the five packs, each beside a region that has not got it, and what happens when a gap is filled. */
class RegioverschillenTest {

    private static final DataTree BOOM = DataTree.classpath("normen");
    private static final Gebieden GEBIEDEN = Gebiedsbestanden.lees(BOOM, new ArrayList<>());
    private static final LocalDate DAG = LocalDate.parse("2026-06-01");
    private static final Beleid BELEID = beleid(BOOM);

    private record Beleid(Normen normen, Productaanbod aanbod) {}

    private static Beleid beleid(DataTree boom) {
        List<DataError> fouten = new ArrayList<>();
        Normen normen = Normbestanden.lees(boom, GEBIEDEN, fouten);
        List<Aanbodlijst> lijsten = Aanbodbestanden.lees(boom, GEBIEDEN, normen, fouten);
        assertThat(fouten).isEmpty();
        return new Beleid(normen, new Aanbodregister(GEBIEDEN, normen, lijsten));
    }

    /** The shipped tree with one file put in place of, or beside, the shipped ones. */
    private static DataTree met(String pad, String tekst) {
        List<DataFile> files = new ArrayList<>(BOOM.files());
        files.removeIf(f -> (f.folder() + "/" + f.name()).equals(pad));
        files.add(new DataFile(pad, tekst));
        return new DataTree(files);
    }

    private static String waarde(String eenheid, String codes, String vanaf, String waarde) {
        return """
            naam: Toets
            omschrijving: Waarde om te toetsen.
            eenheid: %s
            laatst_gecontroleerd_op: 2026-11-25
            %swaarden:
              - geldig_vanaf: %s
                waarde: "%s"
                bekendgemaakt_op: 2025-12-01
                bron: {titel: Besluit, plaats: artikel 1, vindplaats: toets}
            """.formatted(eenheid, codes, vanaf, waarde);
    }

    private static Aanbodproduct get(String gemeente, String code, LocalDate dag) {
        return BELEID.aanbod().get(Gemeentecode.of(gemeente), code, dag);
    }

    private static List<String> leden(String regio, LocalDate dag) {
        return GEBIEDEN.alle().stream()
                .filter(g -> GEBIEDEN.regios(g.code(), dag).contains(regio))
                .map(Gemeente::naam)
                .toList();
    }

    @Test
    @Eis({"DHW-2", "ZAWA-2", "ALK-1"})
    void elkeRegioHeeftHaarGemeenten() {
        assertThat(leden("dhw", DAG))
                .containsExactlyInAnyOrder(
                        "De Wolden", "Hoogeveen", "Meppel", "Staphorst", "Westerveld", "Zwartewaterland");
        assertThat(leden("zaanstreek-waterland", DAG))
                .containsExactlyInAnyOrder(
                        "Edam-Volendam", "Landsmeer", "Oostzaan", "Purmerend", "Waterland", "Wormerland", "Zaanstad");
        assertThat(leden("alkmaar", DAG))
                .containsExactlyInAnyOrder(
                        "Alkmaar", "Bergen (NH)", "Castricum", "Dijk en Waard", "Heiloo", "Uitgeest");
    }

    /** Two gemeenten come back and the five that worked together until then go on in the same region. */
    @Test
    @Eis("ZAWA-9")
    void gemeentenTredenToeEnUitOpEenDag() {
        LocalDate eerste = LocalDate.parse("2026-01-01");
        assertThat(leden("zwolw", eerste.minusDays(1)))
                .containsExactlyInAnyOrder("Landsmeer", "Oostzaan", "Waterland", "Wormerland", "Zaanstad");
        assertThat(leden("zwolw", eerste)).isEmpty();
        assertThat(leden("zaanstreek-waterland", eerste.minusDays(1))).isEmpty();
        assertThat(leden("zaanstreek-waterland", eerste)).contains("Purmerend", "Edam-Volendam");
        assertThat(BELEID.aanbod().teIndiceren(Gemeentecode.of("0385"), eerste.minusDays(1)))
                .isEmpty();
        assertThat(BELEID.aanbod().teIndiceren(Gemeentecode.of("0385"), eerste)).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "GV-3, 0406, begeleiding-regulier, BEGELEIDING, 'Dagelijkse structuur, zelfredzaamheid en meedoen'",
        "GV-4, 0406, dagbesteding-zwaar, DAGBESTEDING, 'Structuur en een zinvolle dag, om mee te doen en zelfstandig'",
        "GV-5, 0406, huishoudelijke-hulp, HULP_BIJ_HET_HUISHOUDEN, 'voor wie dat door een beperking of ziekte niet"
                + " zelf'",
        "ZAWA-63, 0479, hbh-met-regie, HULP_BIJ_HET_HUISHOUDEN, Een schone en leefbare woning en schone kleding",
        "ZAWA-4, 0479, begeleiding-regulier, BEGELEIDING, De inwoner kan taken weer zelf",
        "ZAWA-4, 0479, dagbesteding-ontwikkeling, DAGBESTEDING, Vaardigheden",
        "ZAWA-4, 0479, respijt, RESPIJT, De mantelzorger kan op adem komen"
    })
    @Eis({"GV-3", "GV-4", "GV-5", "ZAWA-4", "ZAWA-63"})
    void elkProductHeeftHetResultaatVanZijnRegio(
            String eis, String gemeente, String code, Productsoort soort, String resultaat) {
        Aanbodproduct product = get(gemeente, code, DAG);
        assertThat(product.soort()).as(eis).isEqualTo(soort);
        assertThat(product.kenmerken().resultaat().orElseThrow()).contains(resultaat);
        assertThatThrownBy(() -> get("0361", code, DAG))
                .as("Alkmaar has not got this product")
                .isInstanceOf(NietAangebodenException.class);
    }

    @Test
    @Eis("ZAWA-77")
    void doelenEnOnderdelenZijnDieVanDeRegio() {
        Aanbodproduct thuis = get("1980", "thuisondersteuning", LocalDate.parse("2027-03-01"));
        assertThat(thuis.onderdelen()).extracting(Keuze::code).contains("verbinden-met-welzijn");
        assertThat(thuis.doelen()).extracting(Keuze::code).contains("meedoen", "zelfredzaamheid", "eigenwaarde");
        assertThat(BELEID.normen()
                        .waarde(
                                "thuisondersteuning/flexibele-inzet",
                                Gemeentecode.of("1980"),
                                LocalDate.parse("2027-03-01"))
                        .ja())
                .isTrue();
        assertThat(get("0361", "begeleiding-individueel", DAG).doelen())
                .extracting(Keuze::code)
                .contains("netwerk-opbouwen");
        assertThat(get("0479", "begeleiding-regulier", DAG).doelen())
                .extracting(Keuze::tekst)
                .anyMatch(t -> t.contains("huishouden"))
                .anyMatch(t -> t.contains("Vaardigheden"))
                .noneMatch(t -> t.contains("lotgenoten"));
        assertThat(get("0406", "huishoudelijke-hulp", DAG).onderdelen()).isEmpty();
    }

    @Test
    @Eis({"GV-28", "GV-39"})
    void intensiefEnSpecialistischKooptDeRegioIn() {
        for (String code : List.of("begeleiding-specialistisch", "dagbesteding-zwaar", "dagbesteding-complex")) {
            assertThat(get("0406", code, DAG).contract().niveau()).as(code).isEqualTo("regio/gooi-en-vechtstreek");
        }
        for (Gemeente gemeente : GEBIEDEN.alle()) {
            if (GEBIEDEN.regios(gemeente.code(), DAG).contains("zaanstreek-waterland")) {
                assertThat(BELEID.aanbod().teIndiceren(gemeente.code(), DAG))
                        .hasSize(11)
                        .allSatisfy(p -> {
                            assertThat(p.contract().niveau()).isEqualTo("regio/zaanstreek-waterland");
                            assertThat(p.kenmerken().bekostiging()).isPresent();
                        });
            }
        }
        assertThat(get("1980", "thuisondersteuning", LocalDate.parse("2027-03-01"))
                        .contract()
                        .niveau())
                .isEqualTo("gemeente/1980");
    }

    /** The presentation expects that new grants of light stop; a region that decides so stops them, and only them. */
    @Test
    @Eis("GV-40")
    void dagbestedingLichtStoptOpDeDagDieDeRegioBesluit() {
        LocalDate eerste = LocalDate.parse("2027-01-01");
        Productaanbod besloten = beleid(met(
                        "regio/gooi-en-vechtstreek/producten/dagbesteding-licht-nieuw.yaml",
                        waarde("ja-nee", "", eerste.toString(), "nee")))
                .aanbod();
        Gemeentecode huizen = Gemeentecode.of("0406");
        assertThatThrownBy(() -> besloten.get(huizen, "dagbesteding-licht", eerste.minusDays(1)))
                .as("before that day nobody decided")
                .isInstanceOf(NormOntbreektException.class);
        assertThatThrownBy(() -> besloten.get(huizen, "dagbesteding-licht", eerste))
                .isInstanceOf(NietAangebodenException.class);
        assertThat(besloten.get(huizen, "dagbesteding-zwaar", eerste).teIndiceren())
                .as("the agreement goes on")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "begeleiding-regulier, 2028-12-31, true",
        "begeleiding-regulier, 2029-01-01, false",
        "huishoudelijke-hulp, 2029-01-01, true"
    })
    @Eis({"GV-31", "GV-48"})
    void hetGooiHoudtZijnContractenEnLaatBegeleidingAflopen(String code, LocalDate dag, boolean loopt) {
        if (!loopt) {
            assertThatThrownBy(() -> get("0406", code, dag)).isInstanceOf(NietAangebodenException.class);
            return;
        }
        Aanbodproduct product = get("0406", code, dag);
        assertThat(product.contract())
                .isEqualTo(get("0406", code, LocalDate.parse("2025-05-01")).contract());
        if (product.soort() == Productsoort.BEGELEIDING) {
            assertThat(product.getBekostiging()).isEqualTo(Bekostiging.INSPANNINGSGERICHT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "begeleiding-regulier, contract/tijdseenheid-begeleiding, uren, UUR",
        "begeleiding-regulier, contract/tijdseenheid-begeleiding, minuten, MINUUT",
        "dagbesteding-recreatief, contract/tijdseenheid-dagbesteding, dagdelen, DAGDEEL"
    })
    @Eis("ZAWA-158")
    void deTijdseenheidPerProductIsEenKeuzeVanDeRegio(String product, String pad, String code, Eenheid eenheid) {
        assertThatThrownBy(() -> get("0479", product, DAG).getEenheid())
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining(pad);
        Beleid gekozen = beleid(met(
                "regio/zaanstreek-waterland/" + pad + ".yaml",
                waarde("code", "codes:\n  %s: \"%s\"\n".formatted(code, code), "2026-01-01", code)));
        for (String gemeente : List.of("0479", "0439")) {
            assertThat(gekozen.aanbod()
                            .get(Gemeentecode.of(gemeente), product, DAG)
                            .getEenheid())
                    .isEqualTo(eenheid);
        }
        assertThatThrownBy(() -> gekozen.aanbod()
                        .get(Gemeentecode.of("0479"), "respijt", DAG)
                        .getEenheid())
                .as("another product keeps its own gap")
                .isInstanceOf(NormOntbreektException.class);
    }

    /** One gemeente decides from its own day; its neighbour keeps what the region has. */
    @ParameterizedTest
    @CsvSource({
        "0361-alkmaar, 0383, onderzoek/overgang-18, 2027-07-01",
        "0406-huizen, 0376, reablement/vorm, 2027-07-01",
        "0119-meppel, 0118, onderzoek/overgang-18, 2027-01-01",
        "0118-hoogeveen, 0119, onderzoek/overgang-18, 2028-01-01",
        "0479-zaanstad, 0439, onderzoek/overgang-18, 2027-07-01"
    })
    @Eis({"ALK-6", "GV-20", "DHW-4", "DHW-32"})
    void elkeGemeenteGaatInHaarEigenTempoBinnenHetBeleidVanDeRegio(
            String map, String buur, String pad, LocalDate vanaf) {
        Gemeentecode gemeente = Gemeentecode.of(map.substring(0, 4));
        Normen zelf = beleid(met(
                        "gemeente/" + map + "/" + pad + ".yaml",
                        waarde("code", "codes:\n  eigen: \"Eigen keuze\"\n", vanaf.toString(), "eigen")))
                .normen();
        Normwaarde regio = BELEID.normen().waarde(pad, gemeente, vanaf);
        assertThat(zelf.waarde(pad, gemeente, vanaf).label("eigen")).isEqualTo("Eigen keuze");
        assertThat(zelf.waarde(pad, gemeente, vanaf.minusDays(1)).waarde())
                .as("before its own day the region holds")
                .isEqualTo(regio.waarde());
        assertThat(zelf.waarde(pad, Gemeentecode.of(buur), vanaf).waarde()).isEqualTo(regio.waarde());
    }

    @Test
    @Eis("DW-35")
    void eenProductDatUitDeWetVerdwijntStoptOpZijnDag() {
        DataFile lijst = BOOM.files().stream()
                .filter(f -> f.folder().equals("gemeente/1980-dijk-en-waard")
                        && f.name().equals("aanbod.yaml"))
                .findFirst()
                .orElseThrow();
        Productaanbod gewijzigd = beleid(met(
                        "gemeente/1980-dijk-en-waard/aanbod.yaml", lijst.text().replace("2032-12-31", "2029-06-30")))
                .aanbod();
        Gemeentecode gemeente = Gemeentecode.of("1980");
        LocalDate laatste = LocalDate.parse("2029-06-30");
        assertThat(gewijzigd.get(gemeente, "thuisondersteuning", laatste).teIndiceren())
                .isTrue();
        assertThatThrownBy(() -> gewijzigd.get(gemeente, "thuisondersteuning", laatste.plusDays(1)))
                .isInstanceOf(NietAangebodenException.class);
        assertThat(get("1980", "thuisondersteuning", laatste.plusDays(1)).teIndiceren())
                .isTrue();
    }

    @Test
    @Eis("DW-1")
    void watNietTeVerlengenIsEnGeenOpvolgerHeeftStaatErOok() {
        String pad = "gemeente/1980-dijk-en-waard/aanbod.yaml";
        String tekst = BOOM.files().stream()
                .filter(f -> f.path().equals(pad))
                .findFirst()
                .orElseThrow()
                .text();
        int periode = tekst.indexOf("      - geldig_vanaf: 2027-01-01");
        int producten = tekst.indexOf("producten:", periode);
        int tweede = tekst.lastIndexOf("  - code: thuisondersteuning");
        Productaanbod zonder = beleid(met(pad, tekst.substring(0, periode) + tekst.substring(producten, tweede)))
                .aanbod();
        assertThat(new Aanbodregels(zonder)
                        .regels(Gemeentecode.of("1980"), DAG).stream()
                                .filter(r -> r.pad().equals("aanbod/thuisondersteuning"))
                                .flatMap(r -> r.waarden().stream()))
                .contains("Let op: dit contract eindigt op 31 december 2026 en is niet te verlengen. Er is nog geen"
                        + " opvolger bekend.");
    }

    @Test
    @Eis({"ALK-11", "DHW-42"})
    void eenInkomensafhankelijkeBijdrageGeldtPasVanafHaarEigenDag() {
        String pad = "eigen-bijdrage/inkomensafhankelijk";
        Gemeentecode alkmaar = Gemeentecode.of("0361");
        assertThatThrownBy(() -> BELEID.normen().waarde(pad, alkmaar, LocalDate.parse("2027-01-01")))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("is geen wet");
        assertThat(BELEID.normen()
                        .waarde("eigen-bijdrage/abonnementstarief", alkmaar, LocalDate.parse("2026-01-01"))
                        .waarde())
                .isEqualTo("21.80");
        Normen later = beleid(met("landelijk/" + pad + ".yaml", waarde("EUR", "", "2028-01-01", "30.00")))
                .normen();
        assertThat(later.find(pad, alkmaar, LocalDate.parse("2027-12-31"))).isEmpty();
        assertThat(later.waarde(pad, alkmaar, LocalDate.parse("2028-01-01")).waarde())
                .isEqualTo("30.00");
    }

    @Test
    void eenTariefVanDeRegioIsHetzelfdeInAlleZesGemeenten() {
        assertThatThrownBy(() -> BELEID.normen().waarde("contract/tarief", Gemeentecode.of("0361"), DAG))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("geen bedragen");
        Normen gegeven = beleid(met("regio/alkmaar/contract/tarief.yaml", waarde("EUR", "", "2026-01-01", "60.00")))
                .normen();
        assertThat(GEBIEDEN.alle().stream()
                        .filter(g -> gegeven.find("contract/tarief", g.code(), DAG)
                                .filter(w -> w.waarde().equals("60.00"))
                                .isPresent())
                        .map(Gemeente::naam))
                .containsExactlyInAnyOrderElementsOf(leden("alkmaar", DAG));
    }
}
