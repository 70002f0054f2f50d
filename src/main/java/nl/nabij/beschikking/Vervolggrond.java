package nl.nabij.beschikking;

import java.util.Arrays;
import java.util.List;

/**
 * Ground on which a decision changes or ends: a to e of Wmo 2015 art. 2.3.10 lid 1, and the facts on which help ends. Each with the
 * sentence of the letter and the reason code of the message to the aanbieder (WMO002).
 */
public enum Vervolggrond {
    ONJUISTE_GEGEVENS(
            "a. Onjuiste of onvolledige gegevens",
            "De gegevens waarop wij besloten, klopten niet of waren niet compleet. Met de juiste gegevens hadden wij"
                    + " anders besloten.",
            "Wmo 2015 art. 2.3.10 lid 1 onder a",
            "05"),
    NIET_MEER_AANGEWEZEN(
            "b. Niet langer op deze hulp aangewezen",
            "U heeft deze hulp niet meer nodig zoals wij die eerder gaven.",
            "Wmo 2015 art. 2.3.10 lid 1 onder b",
            "05"),
    NIET_MEER_TOEREIKEND(
            "c. Niet meer toereikend",
            "De hulp die u kreeg, past niet meer bij wat u nodig heeft.",
            "Wmo 2015 art. 2.3.10 lid 1 onder c",
            "05"),
    VOORWAARDEN_NIET_NAGEKOMEN(
            "d. Voorwaarden niet nagekomen",
            "U hield zich niet aan de voorwaarden die bij deze hulp horen.",
            "Wmo 2015 art. 2.3.10 lid 1 onder d",
            "05"),
    NIET_GEBRUIKT(
            "e. Niet of anders gebruikt",
            "U gebruikte de hulp niet, of voor iets anders dan waarvoor zij bedoeld is.",
            "Wmo 2015 art. 2.3.10 lid 1 onder e",
            "05"),
    OP_VERZOEK(
            "De client vraagt er zelf om",
            "U vroeg ons om de hulp te stoppen.",
            "Wmo 2015 art. 2.3.10 lid 1 onder b",
            "05"),
    VERHUISD(
            "Verhuisd naar een andere gemeente",
            "U woont niet meer in onze gemeente. Meld u in uw nieuwe gemeente als u daar hulp nodig heeft.",
            "Wmo 2015 art. 2.3.5 lid 1; processen X1",
            "07"),
    OVERLEDEN("Overleden", "De hulp stopt door het overlijden. Wij wensen u veel sterkte.", "processen X3", "02"),
    ANDERE_WET(
            "Zorg uit een andere wet (Wlz of Zvw)",
            "U krijgt zorg uit een andere wet. Die zorg gaat voor.",
            "Wmo 2015 art. 2.3.5 lid 6; processen X4 en X5",
            "06");

    private static final List<Vervolggrond> LETTERS = List.of(
            ONJUISTE_GEGEVENS, NIET_MEER_AANGEWEZEN, NIET_MEER_TOEREIKEND, VOORWAARDEN_NIET_NAGEKOMEN, NIET_GEBRUIKT);

    private final String tekst;
    private final String zin;
    private final String bron;
    private final String redenWijziging;

    Vervolggrond(String tekst, String zin, String bron, String redenWijziging) {
        this.tekst = tekst;
        this.zin = zin;
        this.bron = bron;
        this.redenWijziging = redenWijziging;
    }

    public String tekst() {
        return tekst;
    }

    /** The sentence of the letter. */
    public String zin() {
        return zin;
    }

    public String bron() {
        return bron;
    }

    /** Code of WMO002 for the toewijzing that ends with it. */
    public String redenWijziging() {
        return redenWijziging;
    }

    /** Grounds that fit this kind of decision, in order; empty for kinds that have none. */
    public static List<Vervolggrond> voor(Uitkomst soort) {
        return switch (soort) {
            case HERZIEN, INTREKKEN -> LETTERS;
            case BEEINDIGEN ->
                Arrays.stream(values()).filter(g -> !LETTERS.contains(g)).toList();
            default -> List.of();
        };
    }
}
