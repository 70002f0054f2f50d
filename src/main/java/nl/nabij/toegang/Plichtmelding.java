package nl.nabij.toegang;

import java.time.LocalDate;

/**
 * That a duty was done.
 *
 * @param wijze how: letter, conversation, telephone
 * @param door user name of who recorded it
 */
public record Plichtmelding(Plicht plicht, LocalDate gedaanOp, String wijze, String door) {}
