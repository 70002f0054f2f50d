package nl.nabij.norm.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.norm.Beleidsvoorstellen.Invoer;

/** What is typed for a new value. Of a list of codes each has its place; empty is not in it. */
public final class VoorstelForm {

    /** Value of {@link #regio} for the own gemeente alone; the dot keeps it apart from every region. */
    static final String EIGEN = ".eigen";

    private static final String NIET_GETELD = "9999";

    public String pad = "";
    public String regio = EIGEN;
    public String waarde = "";
    public Map<String, String> plaats = new HashMap<>();
    public String vanaf = "";
    public String einde = "";
    public String bekendOp = "";
    public String titel = "";
    public String plek = "";
    public String vindplaats = "";

    Invoer invoer(boolean lijst) {
        List<String> waarden = lijst
                ? plaats.entrySet().stream()
                        .filter(e -> !e.getValue().isBlank())
                        .sorted(Comparator.comparingInt((Map.Entry<String, String> e) -> getal(e.getValue()))
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of(waarde);
        return new Invoer(
                pad, waarden, vanaf, einde, bekendOp, titel, plek, vindplaats, regio.equals(EIGEN) ? "" : regio);
    }

    private static int getal(String tekst) {
        String cijfers = tekst.strip();
        return Integer.parseInt(cijfers.matches("[0-9]{1,3}") ? cijfers : NIET_GETELD);
    }
}
