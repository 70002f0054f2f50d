/** Decisions of before, read from a spreadsheet: everything or nothing, with every error by cell. */
@org.springframework.modulith.NamedInterface("overname")
@org.jspecify.annotations.NullMarked
package nl.nabij.beschikking.overname;
