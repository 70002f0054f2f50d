/** Pages of declaratie: verbruik of a toewijzing. */
@org.jspecify.annotations.NullMarked
package nl.nabij.declaratie.web;
