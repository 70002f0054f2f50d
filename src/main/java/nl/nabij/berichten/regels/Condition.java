package nl.nabij.berichten.regels;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Field;
import nl.nabij.berichten.controle.Watch;
import nl.nabij.berichten.definitie.Node;
import nl.nabij.berichten.definitie.Tsv;

/** One row of {@code condities.tsv}: a condition (CD) or constraint (CS) that is a mere fact about the fields of a class. */
public record Condition(
        String code,
        Set<Berichtsoort> soorten,
        List<String> klassen,
        String veld,
        Expression als,
        Expression dan,
        String uitleg) {

    private static final List<Condition> ALL =
            Tsv.lees("condities.tsv").stream().map(Condition::van).toList();

    static List<Condition> all() {
        return ALL;
    }

    private static Condition van(String[] r) {
        return new Condition(
                r[0],
                Arrays.stream(r[1].split(","))
                        .map(s -> Berichtsoort.valueOf("WMO" + s))
                        .collect(Collectors.toSet()),
                List.of(r[2].split(",")),
                r[3],
                Expression.parse(r[4]),
                Expression.parse(r[5]),
                r[6]);
    }

    void bind(Watch watch) {
        if (soorten.contains(watch.soort())) {
            klassen.forEach(naam -> watch.klassen(naam).forEach(klasse -> bind(watch, klasse)));
        }
    }

    private void bind(Watch watch, Node klasse) {
        Field plaats = watch.field(klasse, veld);
        Expression.Bound wanneer = als.bind(watch, klasse);
        Expression.Bound eis = dan.bind(watch, klasse);
        watch.atEnd(klasse, () -> {
            if (wanneer.reliable() && eis.reliable() && wanneer.holds() && !eis.holds()) {
                watch.report(code, plaats, uitleg);
            }
        });
    }
}
