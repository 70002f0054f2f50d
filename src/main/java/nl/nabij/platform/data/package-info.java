/** Reads trees of YAML files strictly: every scalar is text, every mistake is reported with file, line and remedy, all at once. */
@org.jspecify.annotations.NullMarked
package nl.nabij.platform.data;
