/** Tables of the campaigns. */
@org.jspecify.annotations.NullMarked
package nl.nabij.herindicatie.opslag;
