package nl.nabij.beschikking.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.beschikking.Afwijzingsgrond;
import nl.nabij.beschikking.Bijdrage;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.beschikking.Weigering;
import nl.nabij.beschikking.brief.Hulpnaam;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Productcategorie;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The proposal as it is typed. What cannot be read is an error of its field; what is missing is for the rules. */
public class BesluitForm {

    private static final int LANGSTE_TEKST = 4000;

    public @Nullable String uitkomst = Uitkomst.TOEKENNEN.name();
    public @Nullable String soort = Voorstel.HULP_BIJ_HET_HUISHOUDEN.waarde();
    public @Nullable String minuten;
    public @Nullable String begin;
    public @Nullable String einde;
    public @Nullable String bijdrage = Bijdrage.VERSCHULDIGD.name();
    public @Nullable String grond;
    public @Nullable String motivering;
    public @Nullable String duurReden;
    public List<Weigeringen.Regel> weigeringen = new ArrayList<>();

    static BesluitForm van(Voorstel voorstel) {
        BesluitForm form = new BesluitForm();
        form.uitkomst = voorstel.uitkomst().name();
        form.soort = voorstel.productcategorie().waarde();
        form.minuten = voorstel.minutenPerWeek() == null
                ? null
                : Integer.toString(voorstel.minutenPerWeek().aantal());
        form.begin = voorstel.begin() == null ? null : voorstel.begin().toString();
        form.einde = voorstel.einde() == null ? null : voorstel.einde().toString();
        form.bijdrage = voorstel.bijdrage().name();
        form.grond = voorstel.grond() == null ? null : voorstel.grond().name();
        form.motivering = voorstel.motivering();
        form.duurReden = voorstel.duurReden();
        form.weigeringen = new ArrayList<>(
                voorstel.weigeringen().stream().map(Weigeringen.Regel::van).toList());
        return form;
    }

    /**
     * The proposal; empty when a field cannot be read, which {@code errors} then says.
     *
     * @param producten what a line on a product can be about, name by code
     */
    Optional<Voorstel> lees(Map<String, String> producten, Errors errors) {
        Uitkomst besluit = Velden.keuze("uitkomst", uitkomst, Uitkomst.OP_AANVRAAG, errors);
        Bijdrage betaalt = Velden.keuze("bijdrage", bijdrage, List.of(Bijdrage.values()), errors);
        Afwijzingsgrond waarom = Velden.keuze("grond", grond, List.of(Afwijzingsgrond.values()), errors);
        Minuten tijd = minuten(errors);
        LocalDate van = Velden.datum("begin", begin, errors);
        LocalDate tot = Velden.datum("einde", einde, errors);
        Productcategorie categorie = categorie(errors);
        verplicht("uitkomst", besluit, "Kies wat u besluit.", errors);
        verplicht("bijdrage", betaalt, "Kies of de client de eigen bijdrage betaalt.", errors);
        if (Velden.tekst(motivering).length() > LANGSTE_TEKST) {
            errors.rejectValue("motivering", "lang", "De motivering is te lang. Gebruik hoogstens 4000 tekens.");
        }
        List<Weigering> perProduct = Weigeringen.lees(weigeringen, producten, errors);
        Velden.tekst("duurReden", duurReden, 1000, errors);
        if (errors.hasErrors() || besluit == null || betaalt == null) {
            return Optional.empty();
        }
        return Optional.of(new Voorstel(
                besluit,
                categorie,
                tijd,
                van,
                tot,
                betaalt,
                waarom,
                Velden.tekst(motivering),
                Velden.tekst(duurReden),
                perProduct));
    }

    private static void verplicht(String veld, @Nullable Object waarde, String melding, Errors errors) {
        if (waarde == null && !errors.hasFieldErrors(veld)) {
            errors.rejectValue(veld, "leeg", melding);
        }
    }

    /** What the decision is about when it grants nothing; a grant says so itself. */
    private Productcategorie categorie(Errors errors) {
        String gekozen = Velden.tekst(soort);
        if (!gekozen.isEmpty() && !Hulpnaam.PER_CATEGORIE.containsKey(gekozen)) {
            errors.rejectValue("soort", "keuze", "Deze keuze bestaat niet. Kies een van de mogelijkheden.");
        }
        return Productcategorie.isGeldig(gekozen) ? Productcategorie.of(gekozen) : Voorstel.HULP_BIJ_HET_HUISHOUDEN;
    }

    private @Nullable Minuten minuten(Errors errors) {
        String getal = Velden.tekst(minuten);
        if (getal.isEmpty()) {
            return null;
        }
        if (!getal.matches("[0-9]{1,5}")) {
            errors.rejectValue("minuten", "getal", "Vul de minuten per week in als heel getal, bijvoorbeeld 120.");
            return null;
        }
        return Minuten.of(Integer.parseInt(getal));
    }
}
