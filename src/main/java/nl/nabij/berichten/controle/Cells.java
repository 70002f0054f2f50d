package nl.nabij.berichten.controle;

import java.util.ArrayList;
import java.util.List;
import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.definitie.Node;
import org.jspecify.annotations.Nullable;

/** The fields and moments the rules asked for, by node number, so that the scan finds them without searching. */
final class Cells {

    private final @Nullable Field[] fields;
    private final @Nullable List<Field>[] ofClass;
    private final @Nullable List<Runnable>[] atEnd;
    private final @Nullable List<Runnable>[] atStart;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Cells(Berichtdefinitie definitie) {
        int n = definitie.nodes().size();
        fields = new Field[n];
        ofClass = new List[n];
        atEnd = new List[n];
        atStart = new List[n];
    }

    Field ask(Node node) {
        Field field = fields[node.nummer()];
        if (field == null) {
            field = new Field(node);
            fields[node.nummer()] = field;
            put(ofClass, klasse(node).nummer(), field);
        }
        return field;
    }

    private static Node klasse(Node node) {
        Node nu = node;
        Node ouder = node.ouder();
        while (ouder != null) {
            nu = ouder;
            if (nu.soort() == Node.Soort.KLASSE) {
                return nu;
            }
            ouder = nu.ouder();
        }
        return nu;
    }

    void atEnd(Node node, Runnable check) {
        put(atEnd, node.nummer(), check);
    }

    void atStart(Node node, Runnable action) {
        put(atStart, node.nummer(), action);
    }

    private static <T> void put(@Nullable List<T>[] lists, int nummer, T item) {
        List<T> list = lists[nummer];
        if (list == null) {
            list = new ArrayList<>();
            lists[nummer] = list;
        }
        list.add(item);
    }

    @Nullable
    Field of(Node node) {
        return fields[node.nummer()];
    }

    /** Empties the fields of a class that begins anew. */
    void begin(Node node) {
        List<Field> eigen = ofClass[node.nummer()];
        if (eigen != null) {
            for (int i = 0; i < eigen.size(); i++) {
                eigen.get(i).clear();
            }
        }
        run(atStart[node.nummer()]);
    }

    void end(Node node) {
        run(atEnd[node.nummer()]);
    }

    private static void run(@Nullable List<Runnable> actions) {
        if (actions != null) {
            for (int i = 0; i < actions.size(); i++) {
                actions.get(i).run();
            }
        }
    }
}
