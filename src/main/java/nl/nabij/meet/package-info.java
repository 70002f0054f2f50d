/** Benchmarks: figures against a stated peer and limit, measured in one run ({@code ./nabij meet}). */
@org.springframework.modulith.ApplicationModule(
        displayName = "meet",
        allowedDependencies = {
            "berichten",
            "indicatie",
            "toewijzing",
            "aanbieder",
            "clientdossier",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.meet;
