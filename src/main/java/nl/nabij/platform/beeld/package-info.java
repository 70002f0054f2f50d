/** Pictures as server-side SVG with title and description; pure: records in, text out. Colours come from classes in nabij.css. */
@org.jspecify.annotations.NullMarked
package nl.nabij.platform.beeld;
