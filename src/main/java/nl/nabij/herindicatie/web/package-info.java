/** Pages on which a campaign is tried, laid down and carried out. */
@org.jspecify.annotations.NullMarked
package nl.nabij.herindicatie.web;
