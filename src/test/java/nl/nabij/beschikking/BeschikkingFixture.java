package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import org.springframework.stereotype.Component;

/**
 * Signed decisions, made through the real services: {@code @Autowired BeschikkingFixture beschikkingen}. The gemeente must be one
 * that normen/ knows, for example 1980.
 */
@Component
public class BeschikkingFixture {

    /** Kinds of support that the regions buy (iWmo WMO020). */
    private static final List<String> CATEGORIEEN = List.of("01", "02", "04", "06", "07", "08", "18");

    private final ToegangFixture toegang;
    private final IndicatieFixture indicaties;
    private final Besluitvorming besluitvorming;
    private final Vervolgbesluiten vervolgbesluiten;
    private final Mandaten mandaten;

    BeschikkingFixture(
            ToegangFixture toegang,
            IndicatieFixture indicaties,
            Besluitvorming besluitvorming,
            Vervolgbesluiten vervolgbesluiten,
            Mandaten mandaten) {
        this.vervolgbesluiten = vervolgbesluiten;
        this.toegang = toegang;
        this.indicaties = indicaties;
        this.besluitvorming = besluitvorming;
        this.mandaten = mandaten;
    }

    public static CurrentUser besluitnemer(Gemeentecode gemeente) {
        return new CurrentUser("test.besluitnemer", "M. de Boer", "", Set.of(Role.BESLUITNEMER), gemeente, null);
    }

    /** Household help of so many minutes per week is granted to a new resident. */
    public Beschikking toegekend(Gemeentecode gemeente, int minutenPerWeek, Periode periode) {
        Zaak zaak = toegang.zaak(gemeente, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, periode.begin(), minutenPerWeek);
        return teken(zaak, toekenning(periode));
    }

    /** An aanvraag of a new resident is refused. */
    public Beschikking afgewezen(Gemeentecode gemeente) {
        Zaak zaak = toegang.zaak(gemeente, Zaakstatus.AANGEVRAAGD);
        return teken(zaak, DossierFixture.afwijzing(Afwijzingsgrond.EIGEN_KRACHT, "U doet het huishouden zelf."));
    }

    public static Voorstel toekenning(Periode periode) {
        return DossierFixture.toekenning(periode.begin(), periode.einde());
    }

    /** Proposes, offers and signs, with a mandate for every kind of decision. */
    public Beschikking teken(Zaak zaak, Voorstel voorstel) {
        CurrentUser consulent = IndicatieFixture.consulent(zaak.gemeente());
        CurrentUser besluitnemer = besluitnemer(zaak.gemeente());
        machtig(besluitnemer, LocalDate.of(2020, 1, 1));
        int versie = besluitvorming.bewaar(consulent, zaak.nummer(), voorstel);
        var fouten = besluitvorming.biedAan(consulent, zaak.nummer(), versie);
        if (!fouten.isEmpty()) {
            throw new IllegalStateException("Not offered: " + fouten);
        }
        if (besluitvorming.onderteken(besluitnemer, zaak.nummer(), versie) instanceof Ondertekening.Getekend getekend) {
            return getekend.beschikking();
        }
        throw new IllegalStateException("Not signed");
    }

    /** Takes the grant back from that day on, through the real services. */
    public Beschikking trekIn(Beschikking beschikking, LocalDate ingang) {
        return vervolg(new Vervolgvoorstel(
                beschikking.zaak(),
                beschikking.nummer(),
                Uitkomst.INTREKKEN,
                Vervolggrond.NIET_MEER_AANGEWEZEN,
                ingang,
                null,
                null,
                null,
                "U kunt het huishouden weer zelf doen.",
                new Zienswijze(Zienswijze.Wijze.GEGEVEN, beschikking.besluitdatum(), "Dat klopt."),
                ""));
    }

    /** Prepares, offers and signs a later decision. */
    public Beschikking vervolg(Vervolgvoorstel voorstel) {
        Gemeentecode gemeente = Gemeentecode.of(voorstel.zaak().waarde().substring(0, 4));
        CurrentUser consulent = IndicatieFixture.consulent(gemeente);
        CurrentUser besluitnemer = besluitnemer(gemeente);
        machtig(besluitnemer, LocalDate.of(2020, 1, 1));
        Vervolgstand stand = vervolgbesluiten.bereidVoor(consulent, voorstel);
        if (!vervolgbesluiten.biedAan(consulent, stand.id(), stand.versie()).isEmpty()) {
            throw new IllegalStateException("Not offered");
        }
        if (vervolgbesluiten.onderteken(besluitnemer, stand.id(), stand.versie())
                instanceof Ondertekening.Getekend getekend) {
            return getekend.beschikking();
        }
        throw new IllegalStateException("Not signed");
    }

    public void machtig(CurrentUser user, LocalDate vanaf) {
        machtig(user, vanaf, Uitkomst.values());
    }

    public void machtig(CurrentUser user, LocalDate vanaf, Uitkomst... soorten) {
        for (Uitkomst uitkomst : soorten) {
            for (String categorie : CATEGORIEEN) {
                mandaten.verleen(new Mandaat(
                        user.gemeente(),
                        user.name(),
                        uitkomst,
                        Productcategorie.of(categorie),
                        Periode.van(vanaf),
                        "Mandaatbesluit"));
            }
        }
    }
}
