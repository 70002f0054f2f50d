/** How many minutes of which support somebody needs, from a sourced norm, with deviations and their reason. Knows no price. */
@org.springframework.modulith.ApplicationModule(
        displayName = "indicatie",
        allowedDependencies = {
            "toegang",
            "clientdossier",
            "productaanbod",
            "socialekaart",
            "regel",
            "norm",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.indicatie;
