package nl.nabij.berichten.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;

/** Condition in the small language of {@code condities.tsv}: terms joined by "of", each of atoms joined by "en". */
public final class Expression {

    private final String tekst;
    private final List<List<String>> termen;

    private Expression(String tekst) {
        this.tekst = tekst;
        this.termen = Arrays.stream(tekst.split(" of "))
                .map(t -> List.of(t.strip().split(" en ")))
                .toList();
    }

    static Expression parse(String tekst) {
        if (tekst.isBlank()) {
            throw new IllegalArgumentException("Een conditie in condities.tsv heeft een als en een dan.");
        }
        return new Expression(tekst);
    }

    Bound bind(Watch watch, Node klasse) {
        List<Field> fields = new ArrayList<>();
        Atom[][] atoms = termen.stream()
                .map(t -> t.stream()
                        .map(a -> Atom.bind(a.strip(), watch, klasse, fields))
                        .toArray(Atom[]::new))
                .toArray(Atom[][]::new);
        return new Bound(atoms, fields.toArray(Field[]::new));
    }

    @Override
    public String toString() {
        return tekst;
    }

    /** The expression with its fields in one message. */
    static final class Bound {

        private final Atom[][] termen;
        private final Field[] fields;

        Bound(Atom[][] termen, Field[] fields) {
            this.termen = termen;
            this.fields = fields;
        }

        /** Whether no field it looks at has an error of level 1. */
        boolean reliable() {
            for (Field f : fields) {
                if (f.present() && !f.valid()) {
                    return false;
                }
            }
            return true;
        }

        boolean holds() {
            for (Atom[] term : termen) {
                if (all(term)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean all(Atom[] term) {
            for (Atom a : term) {
                if (!a.holds()) {
                    return false;
                }
            }
            return true;
        }
    }
}
