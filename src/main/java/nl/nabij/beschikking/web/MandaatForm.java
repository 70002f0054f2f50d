package nl.nabij.beschikking.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A mandate as it is typed. */
public class MandaatForm {

    public @Nullable String gebruiker;
    public @Nullable List<String> uitkomsten;
    public @Nullable String vanaf;
    public @Nullable String tot;
    public @Nullable String grondslag;

    /** One mandate per kind of decision that was ticked; empty when something is wrong, which {@code errors} then says. */
    List<Mandaat> lees(Gemeentecode gemeente, List<String> bekend, Errors errors) {
        LocalDate begin = Velden.datum("vanaf", vanaf, errors);
        LocalDate einde = Velden.datum("tot", tot, errors);
        String naam = Velden.tekst(gebruiker);
        if (!bekend.contains(naam)) {
            errors.rejectValue("gebruiker", "onbekend", "Kies een medewerker van uw gemeente.");
        }
        if (begin == null && !errors.hasFieldErrors("vanaf")) {
            errors.rejectValue("vanaf", "leeg", "Vul in vanaf welke dag het mandaat geldt.");
        }
        if (begin != null && einde != null && einde.isBefore(begin)) {
            errors.rejectValue("tot", "volgorde", "De laatste dag ligt voor de eerste dag. Pas een van de twee aan.");
        }
        if (Velden.tekst(grondslag).isEmpty() || Velden.tekst(grondslag).length() > 300) {
            errors.rejectValue("grondslag", "leeg", "Noem het mandaatbesluit, in hoogstens 300 tekens.");
        }
        List<Uitkomst> gekozen = gekozen();
        if (gekozen.isEmpty()) {
            errors.rejectValue("uitkomsten", "leeg", "Kies over welke besluiten deze medewerker mag beslissen.");
        }
        if (errors.hasErrors() || begin == null) {
            return List.of();
        }
        Periode periode = Periode.vanTot(begin, einde);
        return gekozen.stream()
                .map(u -> new Mandaat(
                        gemeente, naam, u, Voorstel.HULP_BIJ_HET_HUISHOUDEN, periode, Velden.tekst(grondslag)))
                .toList();
    }

    private List<Uitkomst> gekozen() {
        List<String> namen = Optional.ofNullable(uitkomsten).orElse(List.of());
        return Arrays.stream(Uitkomst.values())
                .filter(u -> namen.contains(u.name()))
                .toList();
    }
}
