/** The message definitions of iWmo 3.2 as data: elements in order, data types, code lists. */
@org.jspecify.annotations.NullMarked
package nl.nabij.berichten.definitie;
