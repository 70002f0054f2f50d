package nl.nabij.berichten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A whole message: its kind and its tree. Build an own one with {@link #nieuw}; read one with {@link Berichtlezer}. */
public record Bericht(Berichtsoort soort, Element wortel) {

    /** XSD version of iWmo 3.2 for every message and for the basisschema (IV034). */
    public static final String XSD_VERSIE = "1.0.0";

    public Bericht {
        if (!wortel.naam().equals("Bericht") || !wortel.heeft("Header")) {
            throw new IllegalArgumentException("Een bericht heeft de wortel Bericht met een Header.");
        }
    }

    /**
     * New outgoing message.
     *
     * @param identificatie at most 12 positions, unique for the sender and the kind (TR056)
     * @param rest the elements after the header, for example Client
     */
    public static Bericht nieuw(
            Berichtsoort soort,
            String afzender,
            String ontvanger,
            String identificatie,
            LocalDate dagtekening,
            Element... rest) {
        List<Element> delen = new java.util.ArrayList<>();
        delen.add(Element.van(
                "Header",
                Element.blad("BerichtCode", soort.code()),
                Element.blad("BerichtVersie", 3),
                Element.blad("BerichtSubversie", 2),
                Element.blad("Afzender", afzender),
                Element.blad("Ontvanger", ontvanger),
                Element.van(
                        "BerichtIdentificatie",
                        Element.blad("Identificatie", identificatie),
                        Element.blad("Dagtekening", dagtekening)),
                xsdVersie("XsdVersie")));
        delen.addAll(List.of(rest));
        return new Bericht(soort, Element.van("Bericht", delen));
    }

    static Element xsdVersie(String naam) {
        return Element.van(
                naam, Element.blad("BasisschemaXsdVersie", XSD_VERSIE), Element.blad("BerichtXsdVersie", XSD_VERSIE));
    }

    public Element header() {
        return wortel.kind("Header").orElseThrow();
    }

    public Kop kop() {
        return Kop.van(header());
    }

    /** Whether nothing follows the header, as in an answer that accepts all or refuses the whole. */
    public boolean heeftAlleenKop() {
        return wortel.kinderen().size() == 1;
    }

    /** First element under the path from the root, for example {@code Client} or {@code Declaratie/DeclaratieNummer}. */
    public Optional<Element> kind(String pad) {
        return wortel.kind(pad);
    }

    public List<Element> alle(String pad) {
        return wortel.alle(pad);
    }
}
