package nl.nabij.indicatie.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.indicatie.Indicatieconcept;
import org.jspecify.annotations.Nullable;

/**
 * The answers as they are typed; the questions come from the norm framework, so the names of the fields do too:
 * {@code feit.<vraag>}, {@code minuten.<onderdeel>}, {@code reden.<onderdeel>}, {@code herkomst.<onderdeel>}.
 *
 * @param fouten message by id of the field, in order
 */
record IndicatieForm(
        String peildatum, Map<String, String> feiten, Map<String, Eigen> eigen, Map<String, String> fouten) {

    private static final String CODE = "[a-z0-9-]{1,60}";
    private static final int LANGSTE_TEKST = 1000;
    private static final int MINUTEN_PER_WEEK = 7 * 24 * 60;

    /** Own minutes for one onderdeel, as typed. */
    record Eigen(String minuten, String reden, String herkomst) {
        static final Eigen GEEN = new Eigen("", "", "");

        boolean leeg() {
            return minuten.isEmpty() && reden.isEmpty() && herkomst.isEmpty();
        }
    }

    static IndicatieForm van(Indicatieconcept concept) {
        Map<String, Eigen> eigen = new HashMap<>();
        for (Afwijking a : concept.afwijkingen()) {
            String herkomst = a.herkomst();
            eigen.put(
                    a.onderdeel(),
                    new Eigen(Integer.toString(a.minuten()), a.reden(), herkomst == null ? "" : herkomst));
        }
        return new IndicatieForm(concept.peildatum().toString(), concept.feiten(), eigen, Map.of());
    }

    /** Reads the fields it knows; what else was sent is left alone. */
    static IndicatieForm lees(Map<String, String> velden) {
        Map<String, String> feiten = new HashMap<>();
        TreeSet<String> onderdelen = new TreeSet<>();
        velden.forEach((naam, waarde) -> {
            if (naam.matches("feit\\." + CODE) && !waarde.isBlank() && waarde.length() <= 60) {
                feiten.put(naam.substring(5), waarde.strip());
            } else if (naam.matches("(minuten|reden|herkomst)\\." + CODE)) {
                onderdelen.add(naam.substring(naam.indexOf('.') + 1));
            }
        });
        Map<String, Eigen> eigen = new HashMap<>();
        for (String code : onderdelen) {
            Eigen getypt = new Eigen(
                    veld(velden, "minuten." + code), veld(velden, "reden." + code), veld(velden, "herkomst." + code));
            if (!getypt.leeg()) {
                eigen.put(code, getypt);
            }
        }
        String dag = veld(velden, "peildatum");
        return new IndicatieForm(dag, feiten, eigen, fouten(dag, eigen));
    }

    private static String veld(Map<String, String> velden, String naam) {
        return velden.getOrDefault(naam, "").strip();
    }

    private static Map<String, String> fouten(String peildatum, Map<String, Eigen> eigen) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (datum(peildatum) == null) {
            fouten.put("peildatum", "Vul de dag in waarop de hulp begint: dag, maand en jaar.");
        }
        eigen.forEach((code, getypt) -> {
            if (!getypt.minuten().matches("[0-9]{1,5}") || Integer.parseInt(getypt.minuten()) > MINUTEN_PER_WEEK) {
                fouten.put("minuten-" + code, "Vul de minuten per week in als heel getal, bijvoorbeeld 45.");
            }
            if (getypt.reden().length() > LANGSTE_TEKST) {
                fouten.put("reden-" + code, "De reden is te lang. Gebruik hoogstens 1000 tekens.");
            }
            if (getypt.herkomst().length() > LANGSTE_TEKST) {
                fouten.put("herkomst-" + code, "De tekst is te lang. Gebruik hoogstens 1000 tekens.");
            }
        });
        return fouten;
    }

    private static @Nullable LocalDate datum(String tekst) {
        try {
            LocalDate dag = LocalDate.parse(tekst);
            return dag.getYear() >= 2015 && dag.getYear() < 2100 ? dag : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @param door name of who gives the minutes; {@code anders} is the date when the typed one cannot be read */
    Indicatieconcept concept(String door, LocalDate anders) {
        LocalDate dag = datum(peildatum);
        List<Afwijking> afwijkingen = new ArrayList<>();
        eigen.forEach((code, getypt) -> {
            if (!fouten.containsKey("minuten-" + code)) {
                String herkomst = getypt.herkomst();
                afwijkingen.add(new Afwijking(
                        code,
                        Integer.parseInt(getypt.minuten()),
                        getypt.reden(),
                        door,
                        herkomst.isEmpty() ? null : herkomst));
            }
        });
        return new Indicatieconcept(dag == null ? anders : dag, feiten, afwijkingen);
    }

    Eigen eigen(String code) {
        return eigen.getOrDefault(code, Eigen.GEEN);
    }
}
