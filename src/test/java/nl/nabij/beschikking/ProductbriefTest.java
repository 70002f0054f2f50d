package nl.nabij.beschikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Briefgegevens;
import nl.nabij.beschikking.brief.Briefschrijver;
import nl.nabij.beschikking.brief.PdfFixture;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.regels.Besluitregels;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Productcategorie;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Onderbouwingsregel.Herkomst;
import nl.nabij.regel.Receipt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The letter of a decision that grants products weighed by method. */
class ProductbriefTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);

    private static Onderbouwingsregel regel(String onderdeel, @Nullable String aantal, String grond) {
        return new Onderbouwingsregel(
                onderdeel,
                onderdeel,
                aantal == null ? null : new BigDecimal(aantal),
                aantal == null ? null : Eenheid.DAGDEEL,
                aantal == null ? "" : "per week",
                "Bron van " + onderdeel,
                grond,
                Map.of(),
                Herkomst.AFWEGING,
                "S. Jansen");
    }

    private static Productindicatie dagbesteding(int volume) {
        return new Productindicatie(
                DossierFixture.ZAAKNUMMER,
                "db-midden",
                1,
                "Dagbesteding midden",
                Productsoort.DAGBESTEDING,
                Productcategorie.of("07"),
                BEGIN,
                BEGIN.plusMonths(6).minusDays(1),
                new Omvang(volume, Eenheid.DAGDEEL, Frequentie.WEEK),
                List.of(
                        regel("Doelgroep: Dementie", null, "Zij vindt steun in de groep."),
                        regel("Koken in de groep", "3", "Leren koken."),
                        regel("Bewegen", "1", "Fit blijven.")),
                Map.of(),
                new Receipt(BEGIN, Map.of(), Map.of(), List.of(), "4", "test"));
    }

    private static Besluitdossier dossier(boolean metHuishouden, Productindicatie... producten) {
        return new Besluitdossier(
                DossierFixture.zaak(),
                DossierFixture.toekenning(),
                metHuishouden ? DossierFixture.indicatie() : null,
                List.of(producten),
                List.of(),
                DossierFixture.DAG,
                DossierFixture.beleid());
    }

    private static Brief brief(Besluitdossier dossier) {
        Briefgegevens gegevens = DossierFixture.brief(dossier);
        return Briefschrijver.schrijf(gegevens);
    }

    @Test
    @Eis({"ZAWA-15", "ZAWA-19"})
    void elkProductStaatMetHoeveelheidEnPeriodeInDeBrief() {
        String tekst = brief(dossier(true, dagbesteding(4))).alsTekst().replace('\u00a0', ' ');
        assertThat(tekst)
                .contains("U krijgt hulp bij het huishouden en dagbesteding midden")
                .contains("Hulp bij het huishouden: 174 minuten per week (2 uur en 54 minuten), van 1 december 2026"
                        + " tot en met 30 november 2028.")
                .contains("Dagbesteding midden: 4 dagdelen per week, van 1 december 2026 tot en met 31 mei 2027.")
                .contains("Doelgroep: Dementie. Zij vindt steun in de groep.")
                .contains("Koken in de groep per week Leren koken. 3");
    }

    @Test
    @Regelgeval(beide = "NB416")
    void deRegelsVanEenProductTellenOp() {
        assertThat(codes(dossier(false, dagbesteding(4)))).doesNotContain("NB416", "NB403");
        assertThat(codes(dossier(false, dagbesteding(5)))).contains("NB416");
        assertThat(codes(dossier(false))).contains("NB403");
    }

    private static List<String> codes(Besluitdossier dossier) {
        return Besluitregels.toets(dossier).stream()
                .map(b -> b.regelcode().waarde())
                .toList();
    }

    @Test
    void wieTekentHeeftVoorElkeSoortHulpMandaat() {
        Besluitdossier beide = dossier(true, dagbesteding(4));
        Mandaat huishouden = mandaat("01");
        assertThat(Besluitregels.toetsMandaat(List.of(huishouden), beide)).isNotEmpty();
        assertThat(Besluitregels.toetsMandaat(List.of(huishouden, mandaat("07")), beide))
                .isEmpty();
        assertThat(Besluitregels.toetsMandaat(List.of(huishouden), dossier(true)))
                .isEmpty();
    }

    private static Mandaat mandaat(String categorie) {
        return new Mandaat(
                DossierFixture.GEMEENTE,
                "besluitnemer",
                Uitkomst.TOEKENNEN,
                Productcategorie.of(categorie),
                nl.nabij.kern.Periode.van(LocalDate.of(2020, 1, 1)),
                "Mandaatbesluit");
    }

    @Test
    void deBriefMetProductenVoldoetAanPdfUa() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = PdfFixture.render(brief(dossier(true, dagbesteding(4))));
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }
}
