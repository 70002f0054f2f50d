package nl.nabij.socialekaart.web;

import static nl.nabij.socialekaart.web.VoorzieningForm.tekst;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.socialekaart.Consultatie;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A consultation as it is typed. */
public class ConsultatieForm {

    public @Nullable String dag;
    public @Nullable String vorm;
    public @Nullable String deskundige;
    public @Nullable String vraag;
    public @Nullable String advies;
    public @Nullable String minuten;

    /** Empty when something is wrong, which {@code errors} then says. */
    Optional<Consultatie> lees(Gemeentecode gemeente, String door, LocalDate vandaag, Errors errors) {
        Optional<LocalDate> op = dag(vandaag, errors);
        if (Arrays.stream(Consultatie.Vorm.values()).noneMatch(v -> v.name().equals(tekst(vorm)))) {
            errors.rejectValue("vorm", "leeg", "Kies voor wie de consultatie was.");
        }
        VoorzieningForm.verplicht("deskundige", deskundige, "Vul in welke deskundige of aanbieder meedacht.", errors);
        verplicht("vraag", vraag, "Schrijf op wat de vraag was, zonder namen.", errors);
        verplicht("advies", advies, "Schrijf op wat het advies was, zonder namen.", errors);
        if (!tekst(minuten).matches("|[1-9][0-9]{0,3}")) {
            errors.rejectValue("minuten", "getal", "Vul hele minuten in, van 1 tot en met 9999, of laat leeg.");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : op.map(d -> new Consultatie(
                        gemeente,
                        d,
                        Consultatie.Vorm.valueOf(tekst(vorm)),
                        tekst(deskundige),
                        tekst(vraag),
                        tekst(advies),
                        tekst(minuten).isEmpty() ? null : Integer.valueOf(tekst(minuten)),
                        door));
    }

    private static void verplicht(String veld, @Nullable String waarde, String melding, Errors errors) {
        if (tekst(waarde).isEmpty()) {
            errors.rejectValue(veld, "leeg", melding);
        }
        VoorzieningForm.hoogstens(veld, waarde, VoorzieningForm.LANG, errors);
    }

    private Optional<LocalDate> dag(LocalDate vandaag, Errors errors) {
        try {
            LocalDate op = LocalDate.parse(tekst(dag));
            if (op.getYear() >= 2015 && !op.isAfter(vandaag)) {
                return Optional.of(op);
            }
        } catch (DateTimeException e) {
            // told below
        }
        errors.rejectValue("dag", "dag", "Vul een dag in die bestaat, tot en met vandaag.");
        return Optional.empty();
    }
}
