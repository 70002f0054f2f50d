package nl.nabij.berichten;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One element of a message: either a text or children, in the order of the definition. Paths are element names joined by
 * {@code /}, for example {@code ProductPeriode/Begindatum}. {@code regelnummer} is 0 for an element that was not read from
 * a file. {@code toString} shows the name alone, for the text may be personal data.
 */
public record Element(String naam, String tekst, List<Element> kinderen, int regelnummer) {

    public Element {
        kinderen = List.copyOf(kinderen);
        if (!tekst.isEmpty() && !kinderen.isEmpty()) {
            throw new IllegalArgumentException("Element " + naam + " heeft tekst of kinderen, niet allebei.");
        }
    }

    public static Element blad(String naam, String tekst) {
        return new Element(naam, tekst, List.of(), 0);
    }

    public static Element blad(String naam, long waarde) {
        return blad(naam, Long.toString(waarde));
    }

    public static Element blad(String naam, LocalDate waarde) {
        return blad(naam, waarde.toString());
    }

    /** Element with these children, for example {@code Element.van("Product", blad("Categorie", "01"))}. */
    public static Element van(String naam, Element... kinderen) {
        return new Element(naam, "", List.of(kinderen), 0);
    }

    public static Element van(String naam, List<Element> kinderen) {
        return new Element(naam, "", kinderen, 0);
    }

    /** First element under the path; empty when there is none. */
    public Optional<Element> kind(String pad) {
        Element nu = this;
        for (String stap : pad.split("/")) {
            Element volgende = nu.eerste(stap);
            if (volgende == null) {
                return Optional.empty();
            }
            nu = volgende;
        }
        return Optional.of(nu);
    }

    private @Nullable Element eerste(String stap) {
        for (Element k : kinderen) {
            if (k.naam.equals(stap)) {
                return k;
            }
        }
        return null;
    }

    public Optional<String> zoek(String pad) {
        return kind(pad).map(Element::tekst);
    }

    public boolean heeft(String pad) {
        return kind(pad).isPresent();
    }

    /** Text under the path. @throws NoSuchElementException when it is absent; use {@link #zoek} for optional elements */
    public String tekst(String pad) {
        return zoek(pad).orElseThrow(() -> new NoSuchElementException(naam + " heeft geen " + pad + "."));
    }

    public LocalDate datum(String pad) {
        return Waarden.datum(tekst(pad));
    }

    public Optional<LocalDate> zoekDatum(String pad) {
        return zoek(pad).map(Waarden::datum);
    }

    public LocalTime tijd(String pad) {
        return Waarden.tijd(tekst(pad));
    }

    public long getal(String pad) {
        return Long.parseLong(tekst(pad).strip());
    }

    /** All elements under the path, through every branch, for example {@code Clienten/Client/Prestaties/Prestatie}. */
    public List<Element> alle(String pad) {
        List<Element> nu = List.of(this);
        for (String stap : pad.split("/")) {
            List<Element> volgende = new ArrayList<>();
            for (Element ouder : nu) {
                ouder.kinderen.stream().filter(k -> k.naam.equals(stap)).forEach(volgende::add);
            }
            nu = volgende;
        }
        return List.copyOf(nu);
    }

    /** The same element with one child more at the end. */
    public Element met(Element kind) {
        List<Element> alle = new ArrayList<>(kinderen);
        alle.add(kind);
        return new Element(naam, tekst, alle, regelnummer);
    }

    @Override
    public String toString() {
        return "Element[" + naam + ", regel " + regelnummer + "]";
    }
}
