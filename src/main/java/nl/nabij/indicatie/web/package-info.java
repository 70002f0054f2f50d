/** Page on which the consulent answers the questions and sees the minutes. */
@org.jspecify.annotations.NullMarked
package nl.nabij.indicatie.web;
