/** The resident: identity, household, representative and carers. Never called client alone, that reads as HTTP client. */
@org.springframework.modulith.ApplicationModule(
        displayName = "clientdossier",
        allowedDependencies = {"gebied", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.clientdossier;
