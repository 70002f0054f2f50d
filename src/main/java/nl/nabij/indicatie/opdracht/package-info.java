/** The computation from the command line: JSON in, minutes with their explanation out. */
@org.jspecify.annotations.NullMarked
package nl.nabij.indicatie.opdracht;
