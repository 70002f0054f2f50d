package nl.nabij.toewijzing.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.toewijzing.Beeindiging;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The end of all support as it is typed. */
public class Beeindigform {

    public @Nullable String grond;
    public @Nullable String dag;
    public boolean overlegd;

    public static Map<String, String> gronden() {
        Map<String, String> uit = new LinkedHashMap<>();
        Arrays.stream(Beeindiging.Grond.values()).forEach(g -> uit.put(g.name(), g.tekst() + ". " + g.uitleg()));
        return uit;
    }

    Optional<Beeindiging.Opdracht> lees(Toewijzing t, String door, Errors errors) {
        Optional<Beeindiging.Grond> gekozen = Arrays.stream(Beeindiging.Grond.values())
                .filter(g -> g.name().equals(Wijzigform.tekst(grond)))
                .findFirst();
        if (gekozen.isEmpty()) {
            errors.rejectValue("grond", "leeg", "Kies waarom de hulp stopt.");
        }
        LocalDate wanneer = Wijzigform.datum("dag", dag, errors);
        if (wanneer == null && !errors.hasFieldErrors("dag")) {
            errors.rejectValue("dag", "leeg", "Vul de dag in waarop het gebeurt.");
        }
        return errors.hasErrors() || wanneer == null
                ? Optional.empty()
                : gekozen.map(g -> new Beeindiging.Opdracht(t.gemeente(), t.client(), g, wanneer, overlegd, door));
    }
}
