/** Requests of aanbieders for a new or another toewijzing (VOT, VOW): their rules, their clocks, and their single answer. */
@org.springframework.modulith.ApplicationModule(
        displayName = "verzoek",
        allowedDependencies = {
            "toewijzing",
            "beschikking",
            "toegang",
            "contract",
            "aanbieder",
            "clientdossier",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.verzoek;
