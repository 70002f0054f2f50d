package nl.nabij.berichten.controle;

import java.util.Optional;
import nl.nabij.berichten.Berichtsoort;

/** Tells what a file is that is no iWmo 3.2 message, from its root element. */
final class Origin {

    private static final String BASIS = "http://www.istandaarden.nl/";

    private Origin() {}

    static Optional<Berichtsoort> soort(String namespace, String naam) {
        return naam.equals("Bericht") ? Berichtsoort.vanNamespace(namespace) : Optional.empty();
    }

    static String uitleg(String namespace, String naam) {
        String doen = " Nabij leest berichten van iWmo 3.2.";
        if (namespace.isEmpty()) {
            return "Het bestand heeft geen namespace en is dus geen iWmo-bericht." + doen;
        }
        if (!namespace.startsWith(BASIS)) {
            return "Dit is geen bericht van een iStandaard." + doen;
        }
        String[] deel = namespace.substring(BASIS.length()).split("/");
        if (!deel[0].equals("iwmo")) {
            return "Dit is een bericht van een andere iStandaard (" + andere(deel[0]) + ")." + doen;
        }
        if (deel.length < 2 || !deel[1].equals("3_2")) {
            return "Dit is een iWmo-bericht van een andere versie" + versie(deel) + "." + doen
                    + " Vraag de afzender om het bericht in versie 3.2 te sturen.";
        }
        return naam.equals("Bericht")
                ? "Deze berichtsoort bestaat niet in iWmo 3.2. Kijk de namespace na."
                : "Het eerste element van een iWmo-bericht heet Bericht. Kijk de naam na.";
    }

    private static String andere(String naam) {
        return switch (naam) {
            case "ijw" -> "iJw, jeugd";
            case "iwlz" -> "iWlz, langdurige zorg";
            case "ipgb" -> "iPgb, persoonsgebonden budget";
            default -> "onbekend";
        };
    }

    private static String versie(String[] deel) {
        return deel.length > 1 && deel[1].matches("[0-9]{1,2}(_[0-9]{1,2}){0,2}")
                ? " (" + deel[1].replace('_', '.') + ")"
                : "";
    }
}
