/** The norm framework and the computation; pure. */
@org.jspecify.annotations.NullMarked
package nl.nabij.indicatie.model;
