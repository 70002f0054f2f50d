package nl.nabij.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.productaanbod.Aanbodproduct;

/** What was weighed for the residents of the other regions; all of it made up. */
final class RegionTexts {

    private static final Map<String, Help> HELP = Map.of(
            "reablement", new Help("MINUUT", "WEEK", "90", "Samen oefenen met koken en opruimen"),
            "begeleiding-regulier", new Help("MINUUT", "WEEK", "120", "Samen de week plannen en de post doen"),
            "opplus", new Help("MINUUT", "TOTAAL", "600", "Extra bezoek als het slechter gaat"),
            "db-midden", new Help("DAGDEEL", "WEEK", "4", "Koken en bewegen in de groep"),
            "vervoer", new Help("STUKS_INSPANNING", "WEEK", "4", "Heen en terug, twee dagen"),
            "beschermd-thuis", new Help("ETMAAL", "WEEK", "7", "Dag en nacht iemand bereikbaar"));

    private RegionTexts() {}

    private record Help(String unit, String frequency, String amount, String activity) {}

    static List<String> products(Gemeentecode gemeente) {
        return switch (gemeente.waarde()) {
            case "0376" -> List.of("reablement");
            case "0479" -> List.of("begeleiding-regulier", "opplus");
            case "0180" -> List.of("db-midden", "vervoer");
            default -> List.of();
        };
    }

    static Optional<Eenheid> unit(String product) {
        return Optional.ofNullable(HELP.get(product)).map(h -> Eenheid.valueOf(h.unit()));
    }

    /** Opplus has the category of what it comes on top of. */
    static Productcategorie category(Aanbodproduct product) {
        return product.kenmerken().categorie().orElse(Productcategorie.of("02"));
    }

    /** A code of our own: two digits of the gemeente and a place in the list. */
    static Productcode productcode(Gemeentecode gemeente, String product) {
        int place = HELP.keySet().stream().sorted().toList().indexOf(product);
        return Productcode.of("D" + gemeente.waarde().substring(1) + place);
    }

    static Map<String, List<String>> before() {
        Map<String, List<String>> answers = new HashMap<>();
        for (String law : List.of("wlz", "zvw", "jeugdwet", "participatiewet", "landelijke-inkoop-zintuiglijk")) {
            answers.put(law, List.of("gaat-niet-voor"));
            answers.put(law + "-waarom", List.of("Nagegaan in het gesprek."));
        }
        answers.put("reablement-eerst", List.of("met-besluit"));
        answers.put("reablement-eerst-waarom", List.of("De inwoner wil weer zelf koken."));
        return answers;
    }

    static Map<String, String> answers(String product, LocalDate begin) {
        Help help = HELP.get(product);
        if (help == null) {
            throw new IllegalArgumentException("No story for " + product);
        }
        Map<String, String> answers = new HashMap<>(Map.of(
                "keuze-waarom", "Dit past bij wat de inwoner wil en nodig heeft.",
                "eenheid", help.unit(),
                "frequentie", help.frequency(),
                "activiteit-1", help.activity(),
                "aantal-1", help.amount(),
                "reden-1", "Zoveel is nodig om het doel te halen.",
                "einde", begin.plusMonths(6).minusDays(1).toString(),
                "duur-waarom", "Daarna kijken wij wat de inwoner weer zelf kan.",
                "evaluatie", begin.plusMonths(3).toString()));
        answers.putAll(goals(begin));
        answers.putAll(particular(product, begin));
        return answers;
    }

    private static Map<String, String> goals(LocalDate begin) {
        return Map.of(
                "doelgroep", "dementie",
                "groepsaanpak", "ja",
                "groepsaanpak-waarom", "De inwoner vindt steun bij mensen in dezelfde situatie.",
                "richting", "behoudsgericht",
                "richting-waarom", "De ziekte gaat niet over.",
                "doel-1", "eigen",
                "doel-1-afspraak", "Elke dag opstaan, koken en naar buiten gaan.",
                "doel-1-meten", "De inwoner kookt twee keer per week zelf",
                "doel-1-dag", begin.plusMonths(5).toString(),
                "deelnemers", "inwoner");
    }

    private static Map<String, String> particular(String product, LocalDate begin) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "zonder-aanbieder", "De inwoner heeft nog geen aanbieder gekozen.",
                "inwoner-zegt", "Ik wil graag zo veel mogelijk zelf doen.",
                "vorm", "alleen",
                "vorm-waarom", "De inwoner leert het best in het eigen huis.",
                "afschalen", "Na een half jaar kan een vrijwilliger een deel doen.",
                "dichtbij", "De hulp is in het eigen dorp.",
                "lichter-waarom-niet", "Lichter is geprobeerd en was niet genoeg."));
        switch (product) {
            case "reablement" -> {
                answers.put("team", "ergotherapeut");
                answers.put("weer-zelf", "Koken, de was ophangen en het bed opmaken.");
                answers.put("halverwege", begin.plusMonths(2).toString());
            }
            case "vervoer" -> {
                answers.put("vervoer-naar", "db-midden");
                answers.put("vervoer-zelf", "Fietsen en de bus lukken niet meer.");
                answers.put("vervoer-netwerk", "De dochter werkt op deze dagen.");
                answers.put("vervoer-samen", "Er rijden geen vrijwilligers op deze dagen.");
            }
            case "opplus" -> {
                answers.put("opplus-bij", "begeleiding-regulier");
                answers.put("opplus-wanneer", "Als de inwoner nachten niet slaapt of de familie er niet is.");
                answers.put("opplus-seintje", "Als de helft is gebruikt.");
            }
            default -> {}
        }
        return answers;
    }
}
