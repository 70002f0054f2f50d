/** The streaming checker: one pass over the file, every error with its place. */
@org.jspecify.annotations.NullMarked
package nl.nabij.berichten.controle;
