package nl.nabij.berichten.regels;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;
import org.jspecify.annotations.Nullable;

/** The logical key of a class, together with the keys of its parents, occurs once in a message. */
final class TR101GeenDubbeleRegels extends TechnicalRule {

    TR101GeenDubbeleRegels() {
        super(
                "TR101",
                "Binnen een bericht komt de sleutel van een klasse, samen met die van de klassen erboven, maar een keer voor.",
                Berichtsoort.WMO301,
                Berichtsoort.WMO305,
                Berichtsoort.WMO307,
                Berichtsoort.WMO315,
                Berichtsoort.WMO317,
                Berichtsoort.WMO323,
                Berichtsoort.WMO325);
    }

    @Override
    void watch(Watch w) {
        for (Node klasse : w.klassen()) {
            if (klasse.meermalig() && !klasse.sleutels().isEmpty()) {
                Field[] sleutel = sleutel(w, klasse);
                KeySet gezien = new KeySet();
                w.atEnd(klasse, () -> {
                    if (heel(sleutel) && !gezien.add(sleutel)) {
                        w.report(
                                code(),
                                klasse,
                                klasse.naam() + " staat er twee keer in: " + String.join(", ", klasse.sleutels())
                                        + " zijn gelijk aan die van een eerdere. Haal er een weg.");
                    }
                });
            }
        }
    }

    private static Field[] sleutel(Watch w, Node klasse) {
        List<Field> uit = new ArrayList<>();
        for (@Nullable Node k = klasse; k != null; k = k.ouder()) {
            for (String pad : k.sleutels()) {
                uit.add(w.field(k, pad));
            }
        }
        return uit.toArray(Field[]::new);
    }

    private static boolean heel(Field[] sleutel) {
        for (Field f : sleutel) {
            if (f.present() && !f.valid()) {
                return false;
            }
        }
        return true;
    }
}
