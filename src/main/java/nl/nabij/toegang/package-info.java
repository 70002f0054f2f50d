/** From melding to verslag: law clocks, the topics of the onderzoek, the ladder of solutions. */
@org.springframework.modulith.ApplicationModule(
        displayName = "toegang",
        allowedDependencies = {"clientdossier", "regel", "norm", "gebied", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.toegang;
