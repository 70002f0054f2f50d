package nl.nabij.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.overname.Resultaatbesluitinlezing;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import org.springframework.stereotype.Component;

/** A few decisions on a result from before Nabij, read in from a file as a gemeente would. */
@Component
class OlderDecisions {

    private static final List<String> RESULTS =
            List.of("Een schoon en leefbaar huis", "Schone kleding en een schoon huis", "Een leefbaar huis");
    private static final LocalDate DECIDED = LocalDate.of(2018, 3, 1);

    private final Clienten clienten;
    private final Resultaatbesluitinlezing reading;

    OlderDecisions(Clienten clienten, Resultaatbesluitinlezing reading) {
        this.clienten = clienten;
        this.reading = reading;
    }

    void tell(Residents residents, Gemeentecode gemeente, LocalDate day) {
        StringBuilder file = new StringBuilder(
                "Bsn;Besluitnummer;Besluitdatum;Resultaat;Taken;Frequentie;Einddatum;Herindicatie voor\n");
        for (int i = 0; i < RESULTS.size(); i++) {
            Client client = residents.resident(gemeente, day);
            clienten.registreer(client);
            file.append(client.bsn().waarde())
                    .append(";OUD-")
                    .append(101 + i)
                    .append(';')
                    .append(DECIDED.plusMonths(i))
                    .append(';')
                    .append(RESULTS.get(i))
                    .append(";Stofzuigen, dweilen en bed verschonen;wekelijks;;")
                    .append(day.plusMonths(2L + i))
                    .append('\n');
        }
        CurrentUser who = DemoUsers.consulent(gemeente, 1);
        AsUser.on(day, who, () -> {
            var outcome = reading.leesIn(
                    gemeente, who.name(), "demo.csv", file.toString().getBytes(StandardCharsets.UTF_8));
            if (!outcome.fouten().isEmpty()) {
                throw new IllegalStateException("The demo file is refused: " + outcome.fouten());
            }
        });
    }
}
