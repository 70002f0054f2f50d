/** The panels that show the yearly cost beside the choices of onderzoek and indicatie. */
@org.jspecify.annotations.NullMarked
package nl.nabij.kosten.web;
