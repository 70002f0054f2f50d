package nl.nabij.declaratie;

/**
 * One line that an aanbieder registers, as text: from a form, a file or a program. Everything is checked in one place.
 *
 * @param regel number of the line, to report to; 0 for a form
 * @param maand {@code 2026-03} or {@code 3-2026}; empty when {@code dag} is given
 * @param dag {@code 2026-03-12} or {@code 12-3-2026}; empty when {@code maand} is given
 * @param aantal whole number
 * @param eenheid name or code (WJ756); empty for the unit of the toewijzing
 */
public record Leverregel(
        int regel, String gemeente, String toewijzing, String maand, String dag, String aantal, String eenheid) {}
