package nl.nabij.verzoek;

/** A request was rejected or taken under investigation and must be answered with a WMO319. */
public record VerzoekBeantwoord(Verzoek verzoek, Verzoekantwoord antwoord) {}
