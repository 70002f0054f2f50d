package nl.nabij.meet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.nabij.platform.Command;
import org.junit.jupiter.api.Test;

class MeetCommandTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anUnknownBenchmarkIsAWrongCallThatNamesTheKnownOnes() {
        assertThat(run("snelheid")).isEqualTo(Command.WRONG_CALL);
        assertThat(said()).contains("Onbekende meting: snelheid").contains("start");
    }

    @Test
    void writeWithoutAFileNameIsAWrongCall() {
        assertThat(run("start", "--schrijf")).isEqualTo(Command.WRONG_CALL);
        assertThat(said()).contains("--schrijf verwacht");
    }

    @Test
    void theRatioDecidesWhetherALimitIsMet() {
        assertThat(new Figure("x", "y", 2.0, "s", "z", 1.0, 2.0).met()).isTrue();
        assertThat(new Figure("x", "y", 2.01, "s", "z", 1.0, 2.0).met()).isFalse();
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(Figure.median(new double[] {9, 1, 3})).isEqualTo(3);
        assertThat(Figure.median(new double[] {9, 1, 3, 4})).isEqualTo(3.5);
    }

    @Test
    void aJsonLineHasTheFieldsProgramsReadFrom() {
        assertThat(new Figure("start", "koud", 2, "s", "PostgreSQL", 1, 3).json())
                .isEqualTo("{\"meting\":\"start\",\"grootheid\":\"koud\",\"waarde\":2.000,\"eenheid\":\"s\","
                        + "\"vergeleken_met\":\"PostgreSQL\",\"waarde_vergeleken\":1.000,\"verhouding\":2.000,"
                        + "\"grens\":3.00,\"gehaald\":true}");
    }

    private int run(String... args) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new MeetCommand().run(List.of(args), stream, stream);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
