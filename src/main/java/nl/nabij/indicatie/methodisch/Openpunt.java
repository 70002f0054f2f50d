package nl.nabij.indicatie.methodisch;

import nl.nabij.kern.Oordeel;

/**
 * Something only a professional can say; as long as it is open, nothing is settled.
 *
 * @param stap code of the step it belongs to
 * @param veld code of the field
 * @param vraag what is asked, and the text that leaves it open
 */
public record Openpunt(String stap, String veld, Oordeel.VraagtProfessional vraag) {}
