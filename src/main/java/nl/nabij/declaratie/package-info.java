/** Claims: the control rules, the outcome per line, what is to be paid. */
@org.springframework.modulith.ApplicationModule(
        displayName = "declaratie",
        allowedDependencies = {
            "toewijzing",
            "contract",
            "indicatie :: werkblad",
            "aanbieder",
            "clientdossier",
            "regel",
            "norm",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.declaratie;
