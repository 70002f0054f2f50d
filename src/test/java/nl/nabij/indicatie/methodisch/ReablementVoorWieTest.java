package nl.nabij.indicatie.methodisch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Normen;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productaanbod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** For whom reablement is weighed first follows the product list of the region, not the code. */
@NabijTest
class ReablementVoorWieTest {

    private static final Gemeentecode BLARICUM = Gemeentecode.of("0376");
    private static final LocalDate DAG = LocalDate.of(2026, 12, 1);
    private static final String BEGELEIDING = "begeleiding-regulier";
    private static final String HUISHOUDEN = "huishoudelijke-hulp";

    @Autowired
    Productaanbod aanbod;

    @Autowired
    Normen normen;

    /** What Blaricum may indicate, with reablement before these products. */
    private List<Aanbodproduct> met(List<String> gaatVoor) {
        return aanbod.teIndiceren(BLARICUM, DAG).stream()
                .map(p -> p.code().equals("reablement") ? met(p, gaatVoor) : p)
                .toList();
    }

    private static Aanbodproduct met(Aanbodproduct p, List<String> gaatVoor) {
        Aanbodproduct.Kenmerken k = p.kenmerken();
        return new Aanbodproduct(
                p.gemeente(),
                p.peildatum(),
                new Aanbodproduct.Kenmerken(
                        k.code(),
                        k.naam(),
                        k.soort(),
                        k.categorie(),
                        k.niveau(),
                        k.variant(),
                        k.resultaat(),
                        k.bekostiging(),
                        k.doelgroepen(),
                        k.voorwaarden(),
                        k.bij(),
                        gaatVoor,
                        k.bron()),
                p.stand(),
                p.contract(),
                p.eenheid(),
                p.doelen(),
                p.onderdelen(),
                p.langsteDuur(),
                p.ontbreekt(),
                p.gebruikt(),
                p.hash());
    }

    private Regiobeleid beleid() {
        return new Regiobeleid(normen, BLARICUM, DAG);
    }

    @ParameterizedTest
    @CsvSource({
        HUISHOUDEN + ", true, false",
        HUISHOUDEN + " " + BEGELEIDING + ", true, true",
        BEGELEIDING + ", false, true"
    })
    @Eis("GV-49")
    void deRegioKiestVoorWelkeVragenReablementEerstWordtGewogen(
            String gaatVoor, boolean huishouden, boolean begeleiding) {
        List<Aanbodproduct> producten = met(List.of(gaatVoor.split(" ")));
        Antwoorden leeg = new Antwoorden(Map.of());
        assertThat(Voorafvragen.voorHuishouden(beleid(), producten, leeg, false))
                .extracting(Bevinding::regelcode)
                .hasSize(huishouden ? 1 : 0);
        assertThat(Voorafvragen.velden(beleid(), producten, LocalDate.of(1950, 1, 1)))
                .extracting(Veld::code)
                .filteredOn(Voorafvragen.REABLEMENT::equals)
                .hasSize(huishouden ? 1 : 0);
        Aanbodproduct gewogen = producten.stream()
                .filter(p -> p.code().equals(BEGELEIDING))
                .findFirst()
                .orElseThrow();
        Weegvraag vraag = new Weegvraag(
                gewogen,
                producten,
                beleid(),
                leeg,
                leeg,
                Map.of(),
                new Zaakbeeld(LocalDate.of(1950, 1, 1), List.of(), "S. Jansen"));
        assertThat(new Volgordestap().velden(vraag))
                .extracting(Veld::code)
                .filteredOn("eerst-reablement"::equals)
                .hasSize(begeleiding ? 1 : 0);
    }

    @Test
    void zoalsGeleverdGaatReablementVoorHulpBijHetHuishouden() {
        assertThat(aanbod.get(BLARICUM, "reablement", DAG).kenmerken().gaatVoor())
                .containsExactly(HUISHOUDEN);
    }
}
