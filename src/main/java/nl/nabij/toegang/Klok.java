package nl.nabij.toegang;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;

/**
 * One law clock of a zaak.
 *
 * @param begin day of the event it runs from
 * @param laatsteDag last day on which it is in time, Algemene termijnenwet applied
 * @param gehaaldOp day it was met; null while it is open
 * @param vervallenOp day it lost its meaning, for example because the melding was withdrawn
 * @param bron article that sets it
 */
public record Klok(
        Zaaknummer zaak,
        Kloksoort soort,
        LocalDate begin,
        LocalDate laatsteDag,
        @Nullable LocalDate gehaaldOp,
        @Nullable LocalDate vervallenOp,
        String bron) {

    private static final long WEEK = 7;

    public boolean open() {
        return gehaaldOp == null && vervallenOp == null;
    }

    /** Calendar days until the last day; negative after it. */
    public long dagenOver(LocalDate vandaag) {
        return ChronoUnit.DAYS.between(vandaag, laatsteDag);
    }

    public Klokstand stand(LocalDate vandaag) {
        if (gehaaldOp != null) {
            return gehaaldOp.isAfter(laatsteDag) ? Klokstand.TE_LAAT_GEHAALD : Klokstand.GEHAALD;
        }
        if (vervallenOp != null) {
            return Klokstand.VERVALLEN;
        }
        if (vandaag.isAfter(laatsteDag)) {
            return soort == Kloksoort.PLAN ? Klokstand.VOORBIJ : Klokstand.TE_LAAT;
        }
        return dagenOver(vandaag) <= waarschuwing() ? Klokstand.BIJNA : Klokstand.OP_TIJD;
    }

    /** Days before the end from which the clock warns: the block "Deze week" of the work list, or a third of a short term. */
    private long waarschuwing() {
        return Math.min(WEEK, ChronoUnit.DAYS.between(begin, laatsteDag) / 3);
    }
}
