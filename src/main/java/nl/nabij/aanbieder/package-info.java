/** Providers of support. */
@org.springframework.modulith.ApplicationModule(
        displayName = "aanbieder",
        allowedDependencies = {"gebied", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.aanbieder;
