package nl.nabij.declaratie;

/** A declaratie was judged for the first time; the 325 can go out. */
public record DeclaratieBeslist(Declaratiebesluit besluit) {}
