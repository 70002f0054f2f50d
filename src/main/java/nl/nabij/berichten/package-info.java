/** iWmo at the edge: definitions, reading, writing, checking, archive. Translates and never decides. */
@org.springframework.modulith.ApplicationModule(
        displayName = "berichten",
        allowedDependencies = {
            "verzoek",
            "toewijzing",
            "declaratie",
            "contract",
            "aanbieder",
            "clientdossier",
            "regel",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.berichten;
