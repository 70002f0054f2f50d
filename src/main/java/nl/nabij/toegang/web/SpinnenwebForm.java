package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.nabij.toegang.Levensgebied;
import nl.nabij.toegang.Spinnenweb;
import org.jspecify.annotations.Nullable;

/** A spinnenweb as typed: a mark per levensgebied, by name. */
public class SpinnenwebForm {

    private static final int LANGSTE = 2000;

    public Map<String, String> cijfers = new java.util.LinkedHashMap<>();
    public @Nullable String dag;
    public @Nullable String woorden;
    public @Nullable String wens;

    /** Empty when something is wrong, which {@code controle} then says. */
    Optional<Spinnenweb> lees(Controle controle, LocalDate vroegst, LocalDate vandaag, String door) {
        Map<Levensgebied, Integer> gegeven = new EnumMap<>(Levensgebied.class);
        for (Levensgebied gebied : Levensgebied.values()) {
            String cijfer = Formulier.tekst(cijfers.get(gebied.name()));
            if (cijfer.matches("[0-9]|10")) {
                gegeven.put(gebied, Integer.parseInt(cijfer));
            } else if (!cijfer.isEmpty()) {
                controle.fout(
                        "cijfers[" + gebied.name() + "]",
                        gebied.titel() + ": geef een heel cijfer van 0 tot en met 10.");
            }
        }
        if (gegeven.isEmpty()) {
            controle.fout("Laat de inwoner bij minstens een onderwerp een cijfer geven.");
        }
        Optional<LocalDate> op = controle.datumTussen("dag", Formulier.tekst(dag), vroegst, vandaag);
        controle.hoogstens("woorden", Formulier.tekst(woorden), LANGSTE);
        controle.hoogstens("wens", Formulier.tekst(wens), LANGSTE);
        return controle.goed()
                ? op.map(d -> new Spinnenweb(d, gegeven, Formulier.tekst(woorden), Formulier.tekst(wens), door))
                : Optional.empty();
    }
}
