/** A norm, a price or a rule changes: who is affected and by how much, and then drafts of new decisions, in batches. */
@org.springframework.modulith.ApplicationModule(
        displayName = "herindicatie",
        allowedDependencies = {
            "kosten",
            "toewijzing",
            "contract",
            "aanbieder",
            "beschikking",
            "indicatie",
            "productaanbod",
            "toegang",
            "clientdossier",
            "regel",
            "norm",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.herindicatie;
