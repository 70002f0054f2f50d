package nl.nabij;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The registers of rules and eisen count only what JUnit runs. */
class BewijsmethodeTest {

    /** Looks like tests; JUnit does not run a private class that is nested like this. */
    private static final class Voorbeeld {

        @Test
        void test() {}

        @ParameterizedTest
        @ValueSource(ints = 1)
        void parametrized(int n) {}

        @Test
        @Disabled("an example of a test that proves nothing")
        void disabled() {}

        void helper() {}
    }

    @Disabled("an example of a class that proves nothing")
    private static final class Uit {

        @Test
        void test() {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "parametrized"})
    void whatJunitRunsCounts(String naam) {
        assertThat(Bewijsmethode.is(methode(Voorbeeld.class, naam))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disabled", "helper"})
    void whatItDoesNotRunDoesNot(String naam) {
        assertThat(Bewijsmethode.is(methode(Voorbeeld.class, naam))).isFalse();
    }

    @Test
    void aDisabledClassProvesNothing() {
        assertThat(Bewijsmethode.is(methode(Uit.class, "test"))).isFalse();
        assertThat(Bewijsmethode.heeft(Uit.class)).isFalse();
        assertThat(Bewijsmethode.heeft(Voorbeeld.class)).isTrue();
    }

    private static Method methode(Class<?> klasse, String naam) {
        return Arrays.stream(klasse.getDeclaredMethods())
                .filter(m -> m.getName().equals(naam))
                .findFirst()
                .orElseThrow();
    }
}
