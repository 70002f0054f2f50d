/** Reads the norm frameworks under normen/instrument/. */
@org.jspecify.annotations.NullMarked
package nl.nabij.indicatie.kader;
