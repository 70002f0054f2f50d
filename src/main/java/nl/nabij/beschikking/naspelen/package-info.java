/** Takes a decision again from its receipt, and says whether the same comes out. */
@org.jspecify.annotations.NullMarked
package nl.nabij.beschikking.naspelen;
