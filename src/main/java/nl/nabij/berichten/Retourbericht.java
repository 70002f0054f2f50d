package nl.nabij.berichten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.definitie.Node;
import nl.nabij.kern.Retourcode;

/**
 * Composes the return message (302, 306, 308, 316, 318, 320) of a message that passed the schema, as IV028 and IV032 say.
 * The header is copied with Afzender and Ontvanger as they were; only the code changes and the return fields come after.
 */
public final class Retourbericht {

    /** Message is rejected by a check inside the message (level 2). */
    public static final Retourcode TECHNISCH = Retourcode.of("0001");
    /** No remark on this class. */
    public static final Retourcode GEEN_OPMERKING = Retourcode.of("0200");
    /** This class was not judged. */
    public static final Retourcode NIET_BEOORDEELD = Retourcode.of("0233");

    private final Bericht heen;
    private final Berichtsoort soort;
    private final String identificatie;
    private final LocalDate dagtekening;

    private Retourbericht(Bericht heen, String identificatie, LocalDate dagtekening) {
        this.heen = heen;
        this.soort = heen.soort()
                .retour()
                .filter(Berichtsoort::isRetourbericht)
                .orElseThrow(() -> new IllegalArgumentException(
                        heen.soort() + " heeft geen retourbericht. Maybe use Declaratieantwoord."));
        this.identificatie = identificatie;
        this.dagtekening = dagtekening;
    }

    /**
     * @param identificatie own identification of the return message, at most 12 positions
     * @param dagtekening day of the return message
     */
    public static Retourbericht op(Bericht heen, String identificatie, LocalDate dagtekening) {
        return new Retourbericht(heen, identificatie, dagtekening);
    }

    /** Everything is good: the header alone, without codes. */
    public Bericht akkoord() {
        return bericht(List.of(), List.of());
    }

    /** Level 2 errors: the header alone with 0001. */
    public Bericht technischAfgekeurd() {
        return bericht(List.of(TECHNISCH), List.of());
    }

    /** Error of level 3 or 4 in the header: the header alone with the codes of the rules. */
    public Bericht kopAfgekeurd(List<Retourcode> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("Afkeur van de kop heeft een retourcode nodig.");
        }
        return bericht(codes, List.of());
    }

    /**
     * Error of level 3 or 4 below the header: all classes come back unchanged, each with its codes.
     *
     * @param codes asked for every class with own data (Client, StartProduct, ...); empty means no remark (0200)
     */
    public Bericht afgekeurd(Function<Element, List<Retourcode>> codes) {
        Node wortel = Berichtdefinitie.van(soort).wortel();
        List<Element> delen = new ArrayList<>();
        for (Element deel : heen.wortel().kinderen()) {
            if (!deel.naam().equals("Header")) {
                delen.add(kopie(deel, wortel.kind(wortel.plaatsVan(deel.naam())), codes));
            }
        }
        return bericht(List.of(GEEN_OPMERKING), delen);
    }

    private static Element kopie(Element element, Node node, Function<Element, List<Retourcode>> codes) {
        if (node.soort() != Node.Soort.KLASSE) {
            return element;
        }
        List<Element> kinderen = new ArrayList<>();
        for (Element kind : element.kinderen()) {
            kinderen.add(kopie(kind, node.kind(node.plaatsVan(kind.naam())), codes));
        }
        if (node.plaatsVan("RetourCodes") >= 0) {
            List<Retourcode> eigen = codes.apply(element);
            kinderen.add(retourcodes(eigen.isEmpty() ? List.of(GEEN_OPMERKING) : eigen));
        }
        return new Element(element.naam(), "", kinderen, element.regelnummer());
    }

    static Element retourcodes(List<Retourcode> codes) {
        return Element.van(
                "RetourCodes",
                codes.stream().map(c -> Element.blad("RetourCode", c.waarde())).toList());
    }

    private Bericht bericht(List<Retourcode> kopcodes, List<Element> rest) {
        List<Element> kop = new ArrayList<>();
        for (Element e : heen.header().kinderen()) {
            kop.add(e.naam().equals("BerichtCode") ? Element.blad("BerichtCode", soort.code()) : e);
        }
        kop.add(Element.blad("IdentificatieRetour", identificatie));
        kop.add(Element.blad("DagtekeningRetour", dagtekening));
        kop.add(Bericht.xsdVersie("XsdVersieRetour"));
        if (!kopcodes.isEmpty()) {
            kop.add(retourcodes(kopcodes));
        }
        List<Element> delen = new ArrayList<>();
        delen.add(Element.van("Header", kop));
        delen.addAll(rest);
        return new Bericht(soort, Element.van("Bericht", delen));
    }
}
