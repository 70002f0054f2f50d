/** What a decision is made of; pure values. */
@org.jspecify.annotations.NullMarked
package nl.nabij.beschikking.model;
