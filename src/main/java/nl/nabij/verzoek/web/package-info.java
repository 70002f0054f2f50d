/** Pages about requests. */
@org.jspecify.annotations.NullMarked
package nl.nabij.verzoek.web;
