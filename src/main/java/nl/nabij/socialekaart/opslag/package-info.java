@org.jspecify.annotations.NullMarked
package nl.nabij.socialekaart.opslag;
