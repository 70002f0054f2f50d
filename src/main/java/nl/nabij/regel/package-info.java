/** What every computed decision carries: the onderbouwing, line by line, and the receipt to replay it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "regel",
        allowedDependencies = {"norm"})
@org.jspecify.annotations.NullMarked
package nl.nabij.regel;
