package nl.nabij.norm.web;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.norm.web.Beleidsregel.Kant;
import org.jspecify.annotations.Nullable;

/** The lines of the policy page for a spreadsheet. */
final class Beleidscsv {

    private Beleidscsv() {}

    static List<String> kop(String links, @Nullable String rechts) {
        List<String> kop = new ArrayList<>(List.of("Onderwerp", "Pad", "Naam"));
        kant(links, kop);
        if (rechts != null) {
            kant(rechts, kop);
            kop.add("Verschilt");
        }
        return kop;
    }

    private static void kant(String wie, List<String> kop) {
        for (String wat : List.of("waarde", "geldig", "niveau", "bron", "ontbreekt")) {
            kop.add(wie + ": " + wat);
        }
    }

    static List<String> regel(Beleidsregel regel) {
        List<String> velden = new ArrayList<>(List.of(regel.onderwerp(), regel.pad(), regel.naam()));
        kant(regel.links(), velden);
        Kant rechts = regel.rechts();
        if (rechts != null) {
            kant(rechts, velden);
            velden.add(regel.verschilt() ? "ja" : "nee");
        }
        return velden;
    }

    private static void kant(Kant kant, List<String> velden) {
        velden.add(String.join("; ", kant.waarden()));
        velden.add(kant.periode());
        velden.add(kant.niveau());
        velden.add(kant.bron());
        velden.add(kant.waarom());
    }
}
