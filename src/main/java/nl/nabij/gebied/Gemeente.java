package nl.nabij.gebied;

import nl.nabij.kern.Gemeentecode;

/**
 * A gemeente as screens and letters show it.
 *
 * @param kleur accent colour as {@code #rrggbb}, with at least 4.5:1 contrast on white
 */
public record Gemeente(Gemeentecode code, String naam, String kleur) {}
