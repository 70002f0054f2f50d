/** Pages of the decision and of the mandate register. */
@org.jspecify.annotations.NullMarked
package nl.nabij.beschikking.web;
