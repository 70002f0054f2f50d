package nl.nabij.berichten.controle;

import nl.nabij.berichten.definitie.Codelijst;
import nl.nabij.berichten.definitie.Gegevenstype;
import nl.nabij.berichten.definitie.Node;

/** Rule code and Dutch explanation of a wrong value. Never repeats the value: it may be personal data. */
final class Explain {

    private Explain() {}

    static String regel(Node node, Fault fault) {
        Gegevenstype type = node.type();
        String code = switch (fault) {
            case FIXED -> node.beperking().regel();
            case TOO_LONG, TOO_HIGH -> type.regelTot();
            case TOO_LOW -> type.regelVan();
            case ZONE -> type.regelVorm();
            case NOT_IN_LIST -> lijst(type);
            case EMPTY, TOO_SHORT, FORM -> type.regelVorm();
            case NO_NUMBER, NO_DATE, NO_TIME, NONE -> "";
        };
        return code.isEmpty() ? eigen(fault) : code;
    }

    private static String lijst(Gegevenstype type) {
        Codelijst lijst = type.lijst();
        return lijst == null ? "" : lijst.naam();
    }

    private static String eigen(Fault fault) {
        return switch (fault) {
            case EMPTY, TOO_SHORT -> "NB020";
            case NO_NUMBER -> "NB021";
            case NO_DATE -> "NB022";
            case NO_TIME -> "NB023";
            default -> "NB024";
        };
    }

    static String uitleg(Node node, Fault fault) {
        Gegevenstype type = node.type();
        String naam = node.naam();
        return switch (fault) {
            case EMPTY ->
                naam + " is leeg. Vul een waarde in, of laat het element helemaal weg als het niet verplicht is.";
            case TOO_SHORT -> naam + " is te kort: vul minstens " + tekens(type.van()) + " in.";
            case TOO_LONG -> naam + " is te lang: vul hoogstens " + tekens(type.tot()) + " in.";
            case FORM -> naam + vorm(type);
            case NOT_IN_LIST -> naam + codes(type);
            case NO_NUMBER ->
                naam + " is geen geheel getal. Vul alleen cijfers in, zonder punt, komma of spatie." + minuten(naam);
            case TOO_LOW -> naam + " is te laag. De laagste waarde is " + type.van() + ".";
            case TOO_HIGH -> naam + " is te hoog. De hoogste waarde is " + type.tot() + ".";
            case NO_DATE ->
                naam + " is geen bestaande datum. Vul een datum in als jjjj-mm-dd, bijvoorbeeld 2027-03-01.";
            case NO_TIME -> naam + " is geen bestaande tijd. Vul een tijd in als uu:mm:ss, bijvoorbeeld 14:05:00.";
            case ZONE -> naam + " heeft een tijdzone. Laat de tijdzone weg.";
            case FIXED -> naam + " moet hier " + node.beperking().waarde() + " zijn.";
            case NONE -> naam + " is goed.";
        };
    }

    /** Part of an hour is claimed in minutes (IV042, IV079, TR341). */
    private static String minuten(String naam) {
        return naam.equals("GeleverdVolume")
                ? " Is er in uren toegewezen? Declareer een deel van een uur dan in minuten (Eenheid 01): 2,5 uur"
                        + " wordt 150."
                : "";
    }

    private static String tekens(long aantal) {
        return aantal == 1 ? "1 teken" : aantal + " tekens";
    }

    private static String vorm(Gegevenstype type) {
        return switch (type.vorm()) {
            case CIJFERS ->
                type.van() == type.tot()
                        ? " moet uit precies " + type.tot() + " cijfers bestaan."
                        : " mag alleen cijfers bevatten, aan elkaar, zonder spaties of streepjes.";
            case LETTERS -> " mag alleen letters bevatten, aan elkaar, zonder punten of spaties.";
            case ALFANUMERIEK -> " mag alleen cijfers en letters bevatten, aan elkaar.";
            case VERSIE -> " moet een versienummer van drie getallen met punten zijn, bijvoorbeeld 1.0.0.";
            case COMMENTAAR -> " bevat geen tekst. Vul een tekst in of laat het element weg.";
            default -> " moet een tekst op een regel zijn en niet alleen uit spaties bestaan.";
        };
    }

    private static String codes(Gegevenstype type) {
        Codelijst lijst = type.lijst();
        if (lijst == null) {
            return " heeft een onbekende code.";
        }
        String kort = " heeft een waarde die niet in codelijst " + lijst.naam() + " staat.";
        return lijst.codes().size() > 25
                ? kort + " Kijk de code na in de codelijst."
                : kort + " Gebruik een van: " + String.join(", ", lijst.codes().keySet()) + ".";
    }
}
