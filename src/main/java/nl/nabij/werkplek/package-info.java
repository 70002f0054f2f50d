/** Start page, work lists, case page with timeline, demo region: pages across modules. Nobody uses it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "werkplek",
        allowedDependencies = {
            "berichten",
            "declaratie",
            "toewijzing",
            "contract",
            "aanbieder",
            "beschikking",
            "indicatie",
            "toegang",
            "clientdossier",
            "regel",
            "norm",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.werkplek;
