package nl.nabij.declaratie;

/** @param veld the name of the part of {@link Leverregel} that is wrong */
public record Leverfout(int regel, String veld, String uitleg) {}
