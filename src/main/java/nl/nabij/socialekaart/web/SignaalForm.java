package nl.nabij.socialekaart.web;

import static nl.nabij.socialekaart.web.VoorzieningForm.tekst;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.socialekaart.Kaartsignaal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A signaal as it is typed. */
public class SignaalForm {

    public @Nullable String aard;
    public @Nullable String melder;
    public @Nullable String waar;
    public @Nullable String doelgroep;
    public @Nullable String tekst;

    void toets(Errors errors) {
        if (Arrays.stream(Kaartsignaal.Aard.values()).noneMatch(a -> a.name().equals(tekst(aard)))) {
            errors.rejectValue("aard", "leeg", "Kies wat er aan de hand is.");
        }
        if (Arrays.stream(Kaartsignaal.Melder.values()).noneMatch(m -> m.name().equals(tekst(melder)))) {
            errors.rejectValue("melder", "leeg", "Kies wie dit meldt.");
        }
        VoorzieningForm.verplicht("waar", waar, "Vul in welk dorp of welke wijk het is.", errors);
        VoorzieningForm.hoogstens("doelgroep", doelgroep, VoorzieningForm.KORT, errors);
        if (tekst(tekst).isEmpty()) {
            errors.rejectValue("tekst", "leeg", "Schrijf op wat er ontbreekt of wat er kan, zonder namen.");
        }
        VoorzieningForm.hoogstens("tekst", tekst, VoorzieningForm.LANG, errors);
    }

    Kaartsignaal lees(Gemeentecode gemeente, String door, LocalDate dag) {
        return new Kaartsignaal(
                UUID.randomUUID(),
                gemeente,
                Kaartsignaal.Aard.valueOf(tekst(aard)),
                Kaartsignaal.Melder.valueOf(tekst(melder)),
                tekst(waar),
                tekst(doelgroep).toLowerCase(Locale.ROOT),
                tekst(tekst),
                List.of(new Kaartsignaal.Stap(Kaartsignaal.Stand.GEMELD, "", door, dag)));
    }
}
