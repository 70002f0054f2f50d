/** What is freely accessible in the neighbourhood without an indication, what is missing there, and who reported it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "socialekaart",
        allowedDependencies = {"gebied", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.socialekaart;
