package nl.nabij.toewijzing;

import nl.nabij.kern.Toewijzingnummer;

/** One thing done to the toewijzingen of a client with an aanbieder. */
public sealed interface Stap {

    /** The number stays. */
    record Wijzig(Wijziging wijziging) implements Stap {}

    /** As if it was never sent (reason 13). */
    record Verwijder(Toewijzingnummer nummer) implements Stap {}

    /** A new number. */
    record Verleen(Toewijzingsvoorstel voorstel) implements Stap {}
}
