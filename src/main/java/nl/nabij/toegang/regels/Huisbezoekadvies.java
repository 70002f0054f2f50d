package nl.nabij.toegang.regels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Bevinding;
import nl.nabij.toegang.Doelgroep;
import nl.nabij.toegang.Gespreksvorm;

/** TG006: advice, never a refusal, to look on the spot when a call is not enough for this resident. */
public final class Huisbezoekadvies {

    private Huisbezoekadvies() {}

    /** The advice for these target groups; empty when the form of the talk is a home visit or no group applies. */
    public static Optional<Bevinding> geef(Set<Doelgroep> doelgroepen, Gespreksvorm vorm) {
        if (vorm == Gespreksvorm.HUISBEZOEK || doelgroepen.isEmpty()) {
            return Optional.empty();
        }
        List<String> namen = doelgroepen.stream().sorted().map(Doelgroep::tekst).toList();
        return Optional.of(Toegangsregel.TG006.signaal("Ga bij deze inwoner liever thuis kijken. Reden: "
                + String.join(", ", namen) + ". Een gesprek op afstand is dan vaak niet genoeg."));
    }
}
