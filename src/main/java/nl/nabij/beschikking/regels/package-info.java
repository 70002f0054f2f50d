/** One class per rule a decision must meet before it can be signed. */
@org.jspecify.annotations.NullMarked
package nl.nabij.beschikking.regels;
