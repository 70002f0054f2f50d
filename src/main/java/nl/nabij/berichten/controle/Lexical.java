package nl.nabij.berichten.controle;

import nl.nabij.berichten.definitie.Codelijst;
import nl.nabij.berichten.definitie.Gegevenstype;
import nl.nabij.berichten.definitie.Node;

/**
 * Checks the text of a leaf against its data type, without allocation. After {@link #check} without fault {@link #value}
 * holds the number, the date as {@code year * 10000 + month * 100 + day}, or the packed code.
 */
final class Lexical {

    private long value;

    long value() {
        return value;
    }

    Fault check(Node node, char[] t, int length) {
        Gegevenstype type = node.type();
        int van = 0;
        int tot = length;
        if (type.vorm().negeertWit()) {
            while (van < tot && isWit(t[van])) {
                van++;
            }
            while (tot > van && isWit(t[tot - 1])) {
                tot--;
            }
        }
        value = 0;
        Fault fault = node.beperking().isVasteWaarde()
                ? vast(node.beperking().waarde(), t, van, tot)
                : waarde(type, t, van, tot);
        return fault != Fault.NONE && van == tot ? Fault.EMPTY : fault;
    }

    static boolean isWit(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static Fault vast(String waarde, char[] t, int van, int tot) {
        if (waarde.length() != tot - van) {
            return Fault.FIXED;
        }
        for (int i = 0; i < waarde.length(); i++) {
            if (waarde.charAt(i) != t[van + i]) {
                return Fault.FIXED;
            }
        }
        return Fault.NONE;
    }

    private Fault waarde(Gegevenstype type, char[] t, int van, int tot) {
        return switch (type.vorm()) {
            case GETAL -> getal(type, t, van, tot);
            case DATUM -> datum(t, van, tot);
            case TIJD -> tijd(t, van, tot);
            case CODE -> code(type, t, van, tot);
            case VRIJ, GEVULD, COMMENTAAR, CIJFERS, LETTERS, ALFANUMERIEK, VERSIE -> tekst(type, t, van, tot);
        };
    }

    private Fault code(Gegevenstype type, char[] t, int van, int tot) {
        Codelijst lijst = type.lijst();
        if (lijst == null || !lijst.bevat(t, van, tot - van)) {
            return Fault.NOT_IN_LIST;
        }
        value = Codelijst.pak(t, van, tot - van);
        return Fault.NONE;
    }

    private static Fault tekst(Gegevenstype type, char[] t, int van, int tot) {
        int lengte = tot - van;
        if (lengte < type.van()) {
            return Fault.TOO_SHORT;
        }
        if (lengte > type.tot()) {
            return Fault.TOO_LONG;
        }
        return Forms.matches(type.vorm(), t, van, tot) ? Fault.NONE : Fault.FORM;
    }

    private Fault getal(Gegevenstype type, char[] t, int van, int tot) {
        int i = van;
        boolean min = i < tot && t[i] == '-';
        if (min || i < tot && t[i] == '+') {
            i++;
        }
        if (i == tot) {
            return Fault.NO_NUMBER;
        }
        long getal = 0;
        for (; i < tot; i++) {
            int cijfer = t[i] - '0';
            if (cijfer < 0 || cijfer > 9) {
                return Fault.NO_NUMBER;
            }
            getal = Math.min(getal * 10 + cijfer, 100_000_000_000_000_000L);
        }
        value = min ? -getal : getal;
        if (value < type.van()) {
            return Fault.TOO_LOW;
        }
        return value > type.tot() ? Fault.TOO_HIGH : Fault.NONE;
    }

    private Fault datum(char[] t, int van, int tot) {
        int streep = tot;
        int start = van < tot && t[van] == '-' ? van + 1 : van;
        for (int i = start; i < tot; i++) {
            if (t[i] == '-') {
                streep = i;
                break;
            }
        }
        boolean zone = tot - streep > 6;
        if (streep - start < 4 || streep - start > 4 && t[start] == '0' || tot - streep < 6 || t[streep + 3] != '-') {
            return Fault.NO_DATE;
        }
        long jaar = cijfers(t, start, streep);
        int maand = (int) cijfers(t, streep + 1, streep + 3);
        int dag = (int) cijfers(t, streep + 4, streep + 6);
        if (jaar < 1 || jaar > Integer.MAX_VALUE || maand < 1 || maand > 12 || dag < 1 || dag > lengte(jaar, maand)) {
            return Fault.NO_DATE;
        }
        if (zone) {
            return Fault.ZONE;
        }
        value = (start > van ? -jaar : jaar) * 10_000 + maand * 100 + dag;
        return Fault.NONE;
    }

    private static int lengte(long jaar, int maand) {
        return switch (maand) {
            case 2 -> jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Value of the digits; -1 when another character is among them or there are more than twelve. */
    private static long cijfers(char[] t, int van, int tot) {
        if (tot - van > 12) {
            return -1;
        }
        long uit = 0;
        for (int i = van; i < tot; i++) {
            int cijfer = t[i] - '0';
            if (cijfer < 0 || cijfer > 9) {
                return -1;
            }
            uit = uit * 10 + cijfer;
        }
        return uit;
    }

    private static Fault tijd(char[] t, int van, int tot) {
        if (tot - van < 8 || t[van + 2] != ':' || t[van + 5] != ':') {
            return Fault.NO_TIME;
        }
        long uur = cijfers(t, van, van + 2);
        long minuut = cijfers(t, van + 3, van + 5);
        long seconde = cijfers(t, van + 6, van + 8);
        if (uur < 0 || uur > 24 || minuut < 0 || minuut > 59 || seconde < 0 || seconde > 59) {
            return Fault.NO_TIME;
        }
        boolean nul = true;
        if (tot - van > 8) {
            if (t[van + 8] != '.' || tot - van == 9) {
                return isZone(t[van + 8]) ? Fault.ZONE : Fault.NO_TIME;
            }
            for (int i = van + 9; i < tot; i++) {
                if (t[i] < '0' || t[i] > '9') {
                    return isZone(t[i]) ? Fault.ZONE : Fault.NO_TIME;
                }
                nul &= t[i] == '0';
            }
        }
        return uur == 24 && (minuut != 0 || seconde != 0 || !nul) ? Fault.NO_TIME : Fault.NONE;
    }

    private static boolean isZone(char c) {
        return c == 'Z' || c == '+' || c == '-';
    }
}
