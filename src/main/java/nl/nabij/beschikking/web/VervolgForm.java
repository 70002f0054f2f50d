package nl.nabij.beschikking.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.beschikking.Zienswijze;
import nl.nabij.kern.Minuten;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A later decision as it is typed. What cannot be read is an error of its field; what is missing is for the rules. */
public class VervolgForm {

    private static final int LANGSTE_TEKST = 4000;

    public @Nullable String soort;
    public @Nullable String grond;
    public @Nullable String ingangsdatum;
    public @Nullable String einde;
    public @Nullable String minuten;
    public @Nullable String motivering;
    public @Nullable String zienswijze = Zienswijze.Wijze.NOG_NIET_GEVRAAGD.name();
    public @Nullable String zienswijzeOp;
    public @Nullable String zienswijzeTekst;

    static VervolgForm van(Vervolgvoorstel voorstel) {
        VervolgForm form = new VervolgForm();
        form.soort = voorstel.soort().name();
        form.grond = voorstel.grond() == null ? null : voorstel.grond().name();
        form.ingangsdatum = tekst(voorstel.ingangsdatum());
        form.einde = tekst(voorstel.einde());
        form.minuten = voorstel.minutenPerWeek() == null
                ? null
                : Integer.toString(voorstel.minutenPerWeek().aantal());
        form.motivering = voorstel.motivering();
        form.zienswijze = voorstel.zienswijze().wijze().name();
        form.zienswijzeOp = tekst(voorstel.zienswijze().op());
        form.zienswijzeTekst = voorstel.zienswijze().tekst();
        return form;
    }

    private static @Nullable String tekst(@Nullable LocalDate dag) {
        return dag == null ? null : dag.toString();
    }

    /** The proposal; empty when a field cannot be read, which {@code errors} then says. */
    Optional<Vervolgvoorstel> lees(Vervolgvoorstel oud, List<Uitkomst> soorten, Errors errors) {
        Uitkomst gekozen = Velden.keuze("soort", soort, soorten, errors);
        Vervolggrond waarom = Velden.keuze("grond", grond, List.of(Vervolggrond.values()), errors);
        LocalDate ingang = Velden.datum("ingangsdatum", ingangsdatum, errors);
        LocalDate tot = Velden.datum("einde", einde, errors);
        Integer deel = Velden.getal("minuten", minuten, errors);
        String tekst = Velden.tekst("motivering", motivering, LANGSTE_TEKST, errors);
        Zienswijze.Wijze wijze = Velden.keuze("zienswijze", zienswijze, List.of(Zienswijze.Wijze.values()), errors);
        LocalDate gehoord = Velden.datum("zienswijzeOp", zienswijzeOp, errors);
        String mening = Velden.tekst("zienswijzeTekst", zienswijzeTekst, LANGSTE_TEKST, errors);
        if (gekozen == null && !errors.hasFieldErrors("soort")) {
            errors.rejectValue("soort", "leeg", "Kies wat u besluit.");
        }
        if (errors.hasErrors() || gekozen == null) {
            return Optional.empty();
        }
        return Optional.of(new Vervolgvoorstel(
                oud.zaak(),
                oud.betreft(),
                gekozen,
                waarom,
                ingang,
                tot,
                oud.indicatie(),
                deel == null ? null : Minuten.of(deel),
                tekst,
                new Zienswijze(wijze == null ? Zienswijze.Wijze.NOG_NIET_GEVRAAGD : wijze, gehoord, mening),
                oud.herkomst(),
                oud.producten()));
    }
}
