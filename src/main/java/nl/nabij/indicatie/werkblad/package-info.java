/** A norm framework as a spreadsheet: reading with every error by cell, writing, and the template. */
@org.jspecify.annotations.NullMarked
package nl.nabij.indicatie.werkblad;
