/** Policy as data: loads normen/ and gives the value of a parameter for a gemeente on a date, with its source and hash. */
@org.springframework.modulith.ApplicationModule(
        displayName = "norm",
        allowedDependencies = {"gebied", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.norm;
