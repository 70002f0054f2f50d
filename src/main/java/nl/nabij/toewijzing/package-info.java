/** What is granted to whom by which provider, its period and volume, and the start and stop of delivery. */
@org.springframework.modulith.ApplicationModule(
        displayName = "toewijzing",
        allowedDependencies = {
            "beschikking",
            "contract",
            "aanbieder",
            "clientdossier",
            "toegang",
            "norm",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.toewijzing;
