package nl.nabij.beschikking.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Bezwaarproces.Ontvangst;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.kern.Beschikkingnummer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An objection as it is typed: when it comes in, and while it is handled. */
public class BezwaarForm {

    private static final int LANGSTE_TEKST = 4000;

    public @Nullable String betreft;
    public @Nullable String ontvangenOp;
    public @Nullable String gepostOp;
    public @Nullable String verschoning;
    public @Nullable String gronden;
    public boolean commissie;
    public @Nullable String verdaagdOp;
    public @Nullable String instemmingTot;
    public @Nullable String hersteldagen;
    public @Nullable String horen = Bezwaar.Wijze.NOG_NIET.name();
    public @Nullable String gehoordOp;
    public @Nullable String hoortekst;
    public @Nullable String adviesOp;
    public @Nullable String advies;

    static BezwaarForm van(Bezwaar bezwaar) {
        BezwaarForm form = new BezwaarForm();
        form.verschoning = bezwaar.verschoning();
        form.gronden = bezwaar.gronden();
        form.commissie = bezwaar.commissie();
        form.verdaagdOp = tekst(bezwaar.verdaagdOp());
        form.instemmingTot = tekst(bezwaar.instemmingTot());
        form.hersteldagen = bezwaar.hersteldagen() == 0 ? "" : Integer.toString(bezwaar.hersteldagen());
        form.horen = bezwaar.horen().wijze().name();
        form.gehoordOp = tekst(bezwaar.horen().op());
        form.hoortekst = bezwaar.horen().tekst();
        form.adviesOp = tekst(bezwaar.adviesOp());
        form.advies = bezwaar.advies();
        return form;
    }

    private static @Nullable String tekst(@Nullable LocalDate dag) {
        return dag == null ? null : dag.toString();
    }

    /** What came in; empty when something is wrong, which {@code errors} then says. */
    Optional<Ontvangst> ontvangst(List<String> nummers, Errors errors) {
        LocalDate ontvangen = Velden.datum("ontvangenOp", ontvangenOp, errors);
        LocalDate gepost = Velden.datum("gepostOp", gepostOp, errors);
        String reden = Velden.tekst("verschoning", verschoning, LANGSTE_TEKST, errors);
        String tekst = Velden.tekst("gronden", gronden, LANGSTE_TEKST, errors);
        if (!nummers.contains(Velden.tekst(betreft))) {
            errors.rejectValue("betreft", "leeg", "Kies het besluit waartegen de client bezwaar maakt.");
        }
        if (ontvangen == null && !errors.hasFieldErrors("ontvangenOp")) {
            errors.rejectValue("ontvangenOp", "leeg", "Vul in op welke dag het bezwaar kwam.");
        }
        if (errors.hasErrors() || ontvangen == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Ontvangst(Beschikkingnummer.of(Velden.tekst(betreft)), ontvangen, gepost, reden, tekst, commissie));
    }

    /** The objection with what was typed; empty when something is wrong. */
    Optional<Bezwaar> behandeling(Bezwaar oud, Errors errors) {
        LocalDate verdaagd = Velden.datum("verdaagdOp", verdaagdOp, errors);
        LocalDate instemming = Velden.datum("instemmingTot", instemmingTot, errors);
        Integer herstel = Velden.getal("hersteldagen", hersteldagen, errors);
        Bezwaar.Wijze wijze = Velden.keuze("horen", horen, List.of(Bezwaar.Wijze.values()), errors);
        LocalDate gehoord = Velden.datum("gehoordOp", gehoordOp, errors);
        LocalDate adviesdag = Velden.datum("adviesOp", adviesOp, errors);
        String verslag = Velden.tekst("hoortekst", hoortekst, LANGSTE_TEKST, errors);
        String advistekst = Velden.tekst("advies", advies, LANGSTE_TEKST, errors);
        String reden = Velden.tekst("verschoning", verschoning, LANGSTE_TEKST, errors);
        String tekst = Velden.tekst("gronden", gronden, LANGSTE_TEKST, errors);
        boolean horenKlaar = wijze != null && wijze != Bezwaar.Wijze.NOG_NIET;
        if (horenKlaar && gehoord == null && !errors.hasFieldErrors("gehoordOp")) {
            errors.rejectValue(
                    "gehoordOp", "leeg", "Vul de dag in van het gesprek, of waarop bleek dat het niet hoefde.");
        }
        if (horenKlaar && verslag.isEmpty()) {
            errors.rejectValue("hoortekst", "leeg", "Schrijf op wat er is gezegd, of waarom horen niet hoefde.");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Bezwaar(
                oud.id(),
                oud.gemeente(),
                oud.zaak(),
                oud.betreft(),
                oud.bezwaarTot(),
                oud.ontvangenOp(),
                oud.gepostOp(),
                reden,
                tekst,
                commissie,
                verdaagd,
                instemming,
                herstel == null ? 0 : herstel,
                new Bezwaar.Horen(wijze == null ? Bezwaar.Wijze.NOG_NIET : wijze, gehoord, verslag),
                adviesdag,
                advistekst,
                oud.fase(),
                oud.klaarOp()));
    }
}
