/** Tables of this module. */
@org.jspecify.annotations.NullMarked
package nl.nabij.beschikking.opslag;
