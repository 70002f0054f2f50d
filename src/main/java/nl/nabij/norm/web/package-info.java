/** The pages that show policy: any value, any gemeente, any day, with its source. */
@org.jspecify.annotations.NullMarked
package nl.nabij.norm.web;
