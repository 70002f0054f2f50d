package nl.nabij.proefregio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was sown where: one line for each rule that must speak. */
final class Gezaaid {

    private static final String KOP = "bestand;berichtsoort;plaats;regel;retourcode;niveau";

    /**
     * @param plaats reference of the line, or the klasse that is refused
     * @param retourcode what the answer says; empty when there is no answer
     * @param niveau control level of the standard
     */
    record Fout(String bestand, String berichtsoort, String plaats, String regel, String retourcode, int niveau) {
        private String regel(String scheiding) {
            return String.join(scheiding, bestand, berichtsoort, plaats, regel, retourcode, String.valueOf(niveau));
        }
    }

    private final List<Fout> fouten = new ArrayList<>();

    void noteer(Fout fout) {
        fouten.add(fout);
    }

    int aantal() {
        return fouten.size();
    }

    void schrijf(Path uit) throws IOException {
        List<String> regels = new ArrayList<>(List.of(KOP));
        fouten.forEach(f -> regels.add(f.regel(";")));
        Files.write(uit.resolve("gezaaid.csv"), regels);
    }
}
