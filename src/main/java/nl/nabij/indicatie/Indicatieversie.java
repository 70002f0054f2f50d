package nl.nabij.indicatie;

import java.time.Instant;
import java.util.List;

/**
 * A settled indicatie as it is kept.
 *
 * @param normenkader code of the framework
 * @param afwijkingen own minutes that went into it
 * @param door user name of who settled it
 */
public record Indicatieversie(
        int versie, String normenkader, Indicatie indicatie, List<Afwijking> afwijkingen, String door, Instant op) {}
