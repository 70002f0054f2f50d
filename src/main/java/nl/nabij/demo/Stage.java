package nl.nabij.demo;

/**
 * How far a resident of the demo region is.
 *
 * @see Story
 */
enum Stage {
    REPORTED(12, 0, 4),
    UNCONFIRMED(4, 8, 12),
    INVESTIGATION(24, 9, 38),
    INVESTIGATION_LATE(6, 45, 62),
    REPORT_SENT(9, 24, 44),
    APPLIED(9, 34, 46),
    OFFERED(9, 42, 58),
    REFUSED(8, 60, 100),
    GRANTED(8, 52, 66),
    CLOSED(6, 40, 70),
    RETURNED(6, 64, 74),
    RUNNING(24, 110, 190),
    PAUSED(4, 110, 190),
    ENDED(4, 130, 190),
    SENT(6, 60, 70),
    ORDERED(4, 56, 66);

    private final int number;
    private final int from;
    private final int to;

    /**
     * @param number residents in Dijk en Waard; Alkmaar has two fifths
     * @param from fewest days since the melding
     * @param to most days since the melding
     */
    Stage(int number, int from, int to) {
        this.number = number;
        this.from = from;
        this.to = to;
    }

    int number(boolean small) {
        return small ? Math.max(1, number * 2 / 5) : number;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whether help was granted and ordered from an aanbieder. */
    boolean ordered() {
        return compareTo(RETURNED) >= 0;
    }
}
