/** Indicatie by method: what a professional weighs with the resident, step by step, with the policy of the region beside it. */
@org.jspecify.annotations.NullMarked
package nl.nabij.indicatie.methodisch;
