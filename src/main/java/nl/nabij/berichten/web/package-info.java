/** Pages on the message traffic and the claims, for the back office and for aanbieders. */
@org.jspecify.annotations.NullMarked
package nl.nabij.berichten.web;
