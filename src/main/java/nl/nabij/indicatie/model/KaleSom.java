package nl.nabij.indicatie.model;

import java.util.List;
import java.util.Map;

/** The same total as bare arithmetic on whole numbers, prepared beforehand: the floor under which no computation gets. */
public final class KaleSom {

    /** Common unit of all amounts, in parts of a minute per week. */
    private final long deel;

    private final long[] hoeveelheden;
    private final int[] gebieden;
    private final int aantalGebieden;
    private final boolean[][] geldt;

    private KaleSom(long deel, long[] hoeveelheden, int[] gebieden, int aantalGebieden, boolean[][] geldt) {
        this.deel = deel;
        this.hoeveelheden = hoeveelheden;
        this.gebieden = gebieden;
        this.aantalGebieden = aantalGebieden;
        this.geldt = geldt;
    }

    /** @throws IllegalArgumentException for a framework that rounds per line or multiplies by a number: not written out here */
    public static KaleSom van(Normenkader kader, List<Map<String, String>> gevallen) {
        List<Onderdeel> onderdelen = Beslistabel.bekendeOnderdelen(kader);
        List<Breuk> perWeek =
                onderdelen.stream().map(o -> Beslistabel.perWeek(kader, o)).toList();
        long deel = perWeek.stream().mapToLong(Breuk::noemer).reduce(1, KaleSom::kgv);
        List<String> namen = List.copyOf(kader.gebieden().keySet());
        boolean[][] geldt = new boolean[gevallen.size()][onderdelen.size()];
        for (int i = 0; i < geldt.length; i++) {
            Map<String, String> gesteld = kader.gesteldeFeiten(gevallen.get(i));
            for (int j = 0; j < onderdelen.size(); j++) {
                geldt[i][j] = onderdelen.get(j).geldt(gesteld);
            }
        }
        return new KaleSom(
                deel,
                perWeek.stream()
                        .mapToLong(b -> b.teller() * (deel / b.noemer()))
                        .toArray(),
                onderdelen.stream().mapToInt(o -> namen.indexOf(o.gebied())).toArray(),
                namen.size(),
                geldt);
    }

    private static long kgv(long a, long b) {
        return a
                / java.math.BigInteger.valueOf(a)
                        .gcd(java.math.BigInteger.valueOf(b))
                        .longValue()
                * b;
    }

    /** Minutes per week of every case, rounded up. */
    public int[] minuten() {
        int[] minuten = new int[geldt.length];
        for (int i = 0; i < minuten.length; i++) {
            long[] som = new long[aantalGebieden];
            for (int j = 0; j < hoeveelheden.length; j++) {
                if (geldt[i][j]) {
                    som[gebieden[j]] += hoeveelheden[j];
                }
            }
            long totaal = 0;
            for (long gebied : som) {
                totaal += Math.max(0, gebied);
            }
            minuten[i] = (int) Math.ceilDiv(totaal, deel);
        }
        return minuten;
    }
}
