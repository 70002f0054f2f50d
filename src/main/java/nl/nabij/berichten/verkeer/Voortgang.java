package nl.nabij.berichten.verkeer;

import java.util.Locale;
import java.util.function.Consumer;

/** Is told how far a long message is. Called often: whoever listens decides how much of it to pass on. */
@FunctionalInterface
public interface Voortgang {

    /** Nobody listens. */
    Voortgang STIL = (stap, regels, van) -> {};

    /** What is going on, in order. */
    enum Stap {
        CONTROLEREN("regels gecontroleerd"),
        INLEZEN("regels ingelezen"),
        BEOORDELEN("regels worden beoordeeld"),
        ANTWOORDEN("regels beoordeeld; het antwoord wordt gemaakt"),
        BEWAREN("regels beoordeeld; alles wordt bewaard");

        private final String tekst;

        Stap(String tekst) {
            this.tekst = tekst;
        }

        /** For example {@code 40.000 van 100.000 regels ingelezen}. */
        public String tekst(long regels, long van) {
            return String.format(
                    Locale.forLanguageTag("nl-NL"),
                    regels < van ? "%1$,d van %2$,d %3$s" : "%1$,d %3$s",
                    regels,
                    van,
                    tekst);
        }
    }

    /**
     * @param regels claim lines done so far
     * @param van number of lines of the message; 0 as long as it is not known
     */
    void meld(Stap stap, long regels, long van);

    /** Passes on a line of text, at most once in so many seconds. */
    static Voortgang elke(int seconden, Consumer<String> uit) {
        return new Voortgang() {
            private long laatst = System.nanoTime();

            @Override
            public void meld(Stap stap, long regels, long van) {
                long nu = System.nanoTime();
                if (nu - laatst >= seconden * 1_000_000_000L) {
                    laatst = nu;
                    uit.accept(stap.tekst(regels, van));
                }
            }
        };
    }
}
