package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BerichtmetingTest {

    @Test
    void theMeasurementRunsOnAValidClaimAndNamesItsRatio() throws IOException {
        Berichtmeting.Uitkomst uit = Berichtmeting.meet(250, 1, Optional.empty());
        assertThat(uit.tegenStax()).isPositive();
        assertThat(uit.tegenXsd()).isEmpty();
        assertThat(uit.tekst()).contains("323 met 250 regels", "verhouding", "niet aanwezig");
    }

    @Test
    void besideTheOfficialSchemasTheJdkValidatorIsMeasuredToo() throws IOException {
        Berichtmeting.Uitkomst uit = Berichtmeting.meet(
                Integer.getInteger("nabij.meet.regels", 250),
                Integer.getInteger("nabij.meet.rondes", 1),
                Optional.of(OfficieleSchemas.mapOfOverslaan().resolve("xsd")));
        assertThat(uit.tegenXsd()).isPresent();
        System.getLogger("nabij").log(System.Logger.Level.INFO, uit.tekst());
    }
}
