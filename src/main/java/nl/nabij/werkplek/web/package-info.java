/** Pages of the work place. */
@org.jspecify.annotations.NullMarked
package nl.nabij.werkplek.web;
