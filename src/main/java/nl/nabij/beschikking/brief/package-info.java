/** The letter: its paragraphs with where each comes from, and its accessible PDF. */
@org.jspecify.annotations.NullMarked
package nl.nabij.beschikking.brief;
