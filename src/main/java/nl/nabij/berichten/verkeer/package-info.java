/** Message traffic: what comes in, what goes out, what is still to be answered. Decides nothing about support itself. */
@org.jspecify.annotations.NullMarked
package nl.nabij.berichten.verkeer;
