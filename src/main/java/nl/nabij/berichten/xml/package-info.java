/** The XML parser with everything switched off that a message does not need. */
@org.jspecify.annotations.NullMarked
package nl.nabij.berichten.xml;
