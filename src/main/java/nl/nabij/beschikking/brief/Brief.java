package nl.nabij.beschikking.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as text: screen preview and PDF show the same parts.
 *
 * @param kleur accent colour of the gemeente, {@code #rrggbb}
 * @param adres lines of the address window
 * @param kenmerken label and value pairs under the address, for example {@code Ons kenmerk}
 */
public record Brief(
        String gemeente,
        String kleur,
        List<String> adres,
        List<Kenmerkregel> kenmerken,
        String onderwerp,
        String aanhef,
        List<Deel> delen,
        List<String> groet) {

    /** One label with its value. */
    public record Kenmerkregel(String label, String waarde) {}

    /** A heading with what stands under it. */
    public record Deel(String kop, List<Blok> blokken) {}

    /**
     * A paragraph, a list or the time table.
     *
     * @param tekst the paragraph, or the sentence that leads the list or table in
     * @param punten items of a list; empty for a paragraph
     * @param herkomst which finding, line or value it comes from
     */
    public record Blok(
            String tekst, List<String> punten, @Nullable Tijdtabel tabel, String herkomst) {

        static Blok alinea(String tekst, String herkomst) {
            return new Blok(tekst, List.of(), null, herkomst);
        }

        static Blok lijst(String tekst, List<String> punten, String herkomst) {
            return new Blok(tekst, punten, null, herkomst);
        }

        static Blok tabel(String tekst, Tijdtabel tabel, String herkomst) {
            return new Blok(tekst, List.of(), tabel, herkomst);
        }
    }

    /**
     * Amount per activity; texts as they are printed.
     *
     * @param eenheid head of the column of amounts, for example {@code minuten}
     * @param som amount in the last row
     * @param totaal the same as a sentence
     */
    public record Tijdtabel(String titel, String eenheid, List<Rij> rijen, String som, String totaal) {}

    /** One activity. */
    public record Rij(String onderdeel, String frequentie, String grond, String minuten) {}

    public Brief {
        adres = List.copyOf(adres);
        kenmerken = List.copyOf(kenmerken);
        delen = List.copyOf(delen);
        groet = List.copyOf(groet);
    }

    /** All text of the letter, one piece per line; what a reader hears from top to bottom. */
    public String alsTekst() {
        StringBuilder tekst = new StringBuilder();
        kenmerken.forEach(k -> regel(tekst, k.label() + " " + k.waarde()));
        regel(tekst, onderwerp);
        regel(tekst, aanhef);
        delen.forEach(deel -> schrijf(tekst, deel));
        groet.forEach(g -> regel(tekst, g));
        return tekst.toString();
    }

    private static void schrijf(StringBuilder tekst, Deel deel) {
        regel(tekst, deel.kop());
        for (Blok blok : deel.blokken()) {
            regel(tekst, blok.tekst());
            blok.punten().forEach(p -> regel(tekst, p));
            Tijdtabel tabel = blok.tabel();
            if (tabel != null) {
                tabel.rijen()
                        .forEach(r -> regel(
                                tekst, r.onderdeel() + " " + r.frequentie() + " " + r.grond() + " " + r.minuten()));
                regel(tekst, tabel.som());
                regel(tekst, tabel.totaal());
            }
        }
    }

    private static void regel(StringBuilder tekst, String regel) {
        tekst.append(regel).append('\n');
    }
}
