/** The REST API (NL API Design Rules): checking messages, toewijzingen, verbruik, declaraties. Described in {@code api/openapi.yaml}. */
@org.jspecify.annotations.NullMarked
package nl.nabij.berichten.api;
