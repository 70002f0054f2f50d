package nl.nabij.berichten.regels;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import nl.nabij.berichten.controle.Field;

/**
 * Set of keys made of fields, kept as 128-bit hashes with a random start: 1,000,000 keys take some 40 MB and nobody can
 * make two keys collide on purpose. By chance it happens less than once in 10^25 such messages.
 */
final class KeySet {

    private static final long FACTOR_A = 0x9E3779B97F4A7C15L;
    private static final long FACTOR_B = 0xC2B2AE3D27D4EB4FL;

    private final long seedA = ThreadLocalRandom.current().nextLong();
    private final long seedB = ThreadLocalRandom.current().nextLong();
    private long[] table = new long[64];
    private int size;

    /** Adds the key; false when it was there already. */
    boolean add(Field... fields) {
        long a = seedA;
        long b = seedB;
        for (Field f : fields) {
            a = f.mix(a, FACTOR_A);
            b = f.mix(b, FACTOR_B);
        }
        return add(a, b | 1);
    }

    boolean contains(long a, long b) {
        int i = find(table, a, b);
        return table[i + 1] != 0;
    }

    long hashA(Field field) {
        return field.mix(seedA, FACTOR_A);
    }

    long hashB(Field field) {
        return field.mix(seedB, FACTOR_B) | 1;
    }

    private boolean add(long a, long b) {
        int i = find(table, a, b);
        if (table[i + 1] != 0) {
            return false;
        }
        table[i] = a;
        table[i + 1] = b;
        if (++size * 4 > table.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int j = find(table, old[i], old[i + 1]);
                table[j] = old[i];
                table[j + 1] = old[i + 1];
            }
        }
        Arrays.fill(old, 0);
    }

    private static int find(long[] t, long a, long b) {
        int mask = t.length / 2 - 1;
        int i = (int) (a ^ a >>> 32) & mask;
        while (t[i * 2 + 1] != 0 && (t[i * 2] != a || t[i * 2 + 1] != b)) {
            i = i + 1 & mask;
        }
        return i * 2;
    }
}
