/** The archive of messages in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package nl.nabij.berichten.opslag;
