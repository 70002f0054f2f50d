package nl.nabij.werkplek.web;

import java.time.LocalDate;
import nl.nabij.kern.Tekst;
import nl.nabij.werkplek.Werkitem;

/**
 * Open work of one zaak.
 *
 * @param behandelaar display name; empty when nobody has it
 * @param mine whether this user can do it
 */
record StepCard(Werkitem item, String behandelaar, String clock, String status, String lastDay, boolean mine) {

    static StepCard of(Werkitem item, String behandelaar, LocalDate today, boolean mine) {
        return new StepCard(
                item,
                behandelaar,
                ListRow.clock(item.daysLeft(today)),
                ListRow.status(item.urgency(today)),
                Tekst.datum(item.lastDay()),
                mine);
    }
}
