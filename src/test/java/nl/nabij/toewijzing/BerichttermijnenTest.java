package nl.nabij.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Bron;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.norm.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last days of the message traffic; the dates come from the table of the process description. */
class BerichttermijnenTest {

    private static final Gemeentecode GEMEENTE = Gemeentecode.of("1980");

    /** Lengths as normen/ has them; the free days as the case says, {@code ?} for an agreement nobody gave. */
    private record Afspraken(String vijfMei, String goedeVrijdag) implements Normen {

        private static final Map<String, String> LENGTE = Map.of(
                "berichten/retourbericht", "3",
                "berichten/startbericht", "5",
                "berichten/stopbericht", "5",
                "berichten/antwoord-op-verzoek", "5",
                "berichten/declaratie-antwoord", "10",
                "berichten/besluit-op-verzoek", "8",
                "berichten/afwijzing-woonplaats", "2");
        private static final Set<String> IN_WEKEN =
                Set.of("berichten/besluit-op-verzoek", "berichten/afwijzing-woonplaats");

        @Override
        public Normwaarde waarde(String pad, Gemeentecode gemeente, LocalDate peildatum) {
            return find(pad, gemeente, peildatum).orElseThrow();
        }

        @Override
        public Optional<Normwaarde> find(String pad, Gemeentecode gemeente, LocalDate peildatum) {
            String waarde = switch (pad) {
                case "berichten/vijf-mei-vrij" -> vijfMei;
                case "berichten/goede-vrijdag-vrij" -> goedeVrijdag;
                default -> LENGTE.get(pad);
            };
            String eenheid = IN_WEKEN.contains(pad) ? "weken" : "werkdagen";
            return waarde == null || waarde.equals("?")
                    ? Optional.empty()
                    : Optional.of(new Normwaarde(
                            pad,
                            waarde,
                            List.of(waarde),
                            Map.of(),
                            eenheid,
                            LocalDate.of(2023, 4, 3),
                            null,
                            new Bron("iWmo 3.2", "test", "test"),
                            "0"));
        }

        @Override
        public SequencedCollection<Parameter> parameters(Gemeentecode gemeente, LocalDate peildatum) {
            return List.of();
        }

        @Override
        public List<Parameter> niveaus(String pad, Gemeentecode gemeente) {
            return List.of();
        }

        @Override
        public Normen zoalsBekend(LocalDate kennisdag) {
            return this;
        }
    }

    @ParameterizedTest(name = "{0} from {1}, 5 May free {2}, Good Friday free {3}: {4}")
    @CsvSource({
        "RETOUR, 2026-04-30, ja, ja, 2026-05-06",
        "RETOUR, 2026-04-30, nee, ja, 2026-05-05",
        "START, 2026-04-30, ja, ja, 2026-05-08",
        "START, 2026-04-30, nee, ja, 2026-05-07",
        "DECLARATIE, 2026-12-23, ja, ja, 2027-01-08",
        "RETOUR, 2026-03-31, ja, ja, 2026-04-07",
        "RETOUR, 2026-03-31, ja, nee, 2026-04-03",
        "STOP, 2026-03-31, nee, nee, 2026-04-08",
        "VERZOEK, 2026-05-01, ja, ja, 2026-05-11",
        "VERZOEK_IN_ONDERZOEK, 2026-05-01, ja, ja, 2026-06-26",
        "AFWIJZING_WOONPLAATS, 2026-05-01, ja, ja, 2026-05-15"
    })
    void theLastDay(Berichttermijn termijn, LocalDate vanaf, String vijfMei, String goedeVrijdag, LocalDate uiterlijk) {
        Berichttermijnen termijnen = new Berichttermijnen(new Afspraken(vijfMei, goedeVrijdag));
        assertThat(termijnen.gemeente(GEMEENTE, termijn, vanaf)).isEqualTo(uiterlijk);
        assertThat(termijnen.aanbieder(GEMEENTE, termijn, vanaf)).isEqualTo(uiterlijk);
    }

    @ParameterizedTest(name = "nobody agreed: we owe it on {1}, and wait until {2}")
    @CsvSource({
        "2026-04-30, 2026-05-05, 2026-05-06",
        "2026-03-31, 2026-04-03, 2026-04-07",
        "2026-06-01, 2026-06-04, 2026-06-04"
    })
    void withoutAnAgreementWeAreEarlyOurselvesAndPatientWithTheOther(LocalDate vanaf, LocalDate wij, LocalDate zij) {
        Berichttermijnen termijnen = new Berichttermijnen(new Afspraken("?", "?"));
        assertThat(termijnen.gemeente(GEMEENTE, Berichttermijn.RETOUR, vanaf)).isEqualTo(wij);
        assertThat(termijnen.aanbieder(GEMEENTE, Berichttermijn.RETOUR, vanaf)).isEqualTo(zij);
    }
}
