package nl.nabij.berichten.regels;

import nl.nabij.kern.Bedrag;

/** A running sum of amounts; incomplete once a line could not be read. */
final class Running {

    private long cents;
    private boolean complete = true;

    void add(Money money) {
        if (money.valid()) {
            cents += money.cents();
        } else {
            complete = false;
        }
    }

    boolean complete() {
        return complete;
    }

    long cents() {
        return cents;
    }

    static String text(long cents) {
        return Bedrag.ofCenten(cents).toString();
    }
}
