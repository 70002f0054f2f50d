package nl.nabij.berichten.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.verkeer.Voortgang.Stap;
import org.junit.jupiter.api.Test;

class VoortgangTest {

    private final List<String> gezegd = new ArrayList<>();

    @Test
    void aLineTellsHowManyOfHowMany() {
        assertThat(Stap.INLEZEN.tekst(40_000, 100_000)).isEqualTo("40.000 van 100.000 regels ingelezen");
        assertThat(Stap.BEOORDELEN.tekst(100_000, 100_000)).isEqualTo("100.000 regels worden beoordeeld");
        assertThat(Stap.CONTROLEREN.tekst(40_000, 0)).isEqualTo("40.000 regels gecontroleerd");
    }

    @Test
    void whoAsksForEveryLineGetsEveryLineInOrder() {
        Voortgang voortgang = Voortgang.elke(0, gezegd::add);
        voortgang.meld(Stap.INLEZEN, 1, 2);
        voortgang.meld(Stap.INLEZEN, 2, 2);
        assertThat(gezegd).containsExactly("1 van 2 regels ingelezen", "2 regels ingelezen");
    }

    @Test
    void aShortMessageSaysNothingOnTheWay() {
        Voortgang voortgang = Voortgang.elke(3600, gezegd::add);
        voortgang.meld(Stap.INLEZEN, 1, 2);
        assertThat(gezegd).isEmpty();
    }
}
