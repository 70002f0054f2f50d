/** The rules inside a message (level 2): one class per TR rule, conditions as data. */
@org.jspecify.annotations.NullMarked
package nl.nabij.berichten.regels;
