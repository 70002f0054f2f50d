package nl.nabij.productaanbod;

/** A code with its Dutch text, for example a level or a goal. */
public record Keuze(String code, String tekst) {}
