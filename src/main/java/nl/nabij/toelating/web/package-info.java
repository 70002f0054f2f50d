@org.jspecify.annotations.NullMarked
package nl.nabij.toelating.web;
