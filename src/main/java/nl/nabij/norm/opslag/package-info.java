/** Proposals and settled values in the database. */
@org.jspecify.annotations.NullMarked
package nl.nabij.norm.opslag;
