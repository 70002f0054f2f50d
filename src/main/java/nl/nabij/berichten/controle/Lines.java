package nl.nabij.berichten.controle;

/** Line of the event at hand; asked only when needed, because it costs. */
interface Lines {
    int line();
}
