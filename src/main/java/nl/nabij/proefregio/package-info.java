/** A made-up region of any size as files, with errors sown on purpose: for tests, load runs and training. Nobody uses it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "proefregio",
        allowedDependencies = {"berichten", "declaratie", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.proefregio;
