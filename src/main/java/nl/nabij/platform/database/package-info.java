/** The database Nabij brings along: real PostgreSQL, started from its own binaries. */
@org.jspecify.annotations.NullMarked
package nl.nabij.platform.database;
