/** Whether an aanbieder meets what the region asks before and during a contract, and what worries somebody about it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "toelating",
        allowedDependencies = {"aanbieder", "contract", "norm", "gebied", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.toelating;
