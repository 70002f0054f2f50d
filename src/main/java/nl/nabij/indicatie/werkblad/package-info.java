/** Spreadsheets: reading with every error by cell, and writing; a norm framework as one, with its template. */
@org.springframework.modulith.NamedInterface("werkblad")
@org.jspecify.annotations.NullMarked
package nl.nabij.indicatie.werkblad;
