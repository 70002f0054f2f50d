package nl.nabij.demo;

import java.util.List;
import nl.nabij.toegang.Onderwerp;

/** What residents of the demo region ask and tell. */
final class Texts {

    static final List<String> QUESTIONS = List.of(
            "Ik kan mijn huis niet meer schoonhouden. Bukken en tillen lukt niet.",
            "Na mijn heupoperatie lukt stofzuigen en dweilen niet meer.",
            "Mijn vrouw deed altijd alles in huis. Zij kan dat nu niet meer.",
            "Ik ben snel buiten adem. De was en de ramen krijg ik niet gedaan.",
            "Door reuma kan ik het bed niet meer verschonen en de badkamer niet poetsen.",
            "Mijn moeder vergeet veel. Het huis wordt rommelig en de koelkast is vaak vies.");

    private Texts() {}

    static String finding(Onderwerp topic) {
        return switch (topic) {
            case A -> "Wil zelfstandig blijven wonen. Licht werk gaat, zwaar werk niet.";
            case B -> "Ruimt zelf op, doet de afwas en kookt. Tillen, bukken en reiken lukt niet.";
            case C -> "De familie doet boodschappen en de administratie. Meer lukt niet naast het werk.";
            case D -> "De mantelzorger houdt het vol met deze verdeling en weet waar hulp te vragen is.";
            case E -> "Boodschappendienst en eettafel in de buurt zijn bekend en worden gebruikt.";
            case F -> "De huisarts is betrokken. Er loopt geen andere hulp voor het huishouden.";
            case G -> "De eigen bijdrage is uitgelegd. Dat is akkoord.";
        };
    }
}
