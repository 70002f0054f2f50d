/** The decision with mandate, terms, letter, own contribution and receipt. */
@org.springframework.modulith.ApplicationModule(
        displayName = "beschikking",
        allowedDependencies = {
            "indicatie",
            "indicatie :: werkblad",
            "toegang",
            "clientdossier",
            "regel",
            "norm",
            "productaanbod",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.beschikking;
