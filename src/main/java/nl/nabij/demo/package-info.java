/** A fictional region to try Nabij on: five gemeenten, three aanbieders, some two hundred residents. Nobody uses it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "werkplek",
            "berichten",
            "declaratie",
            "verzoek",
            "toewijzing",
            "contract",
            "aanbieder",
            "beschikking",
            "beschikking :: overname",
            "indicatie",
            "productaanbod",
            "socialekaart",
            "toegang",
            "clientdossier",
            "regel",
            "norm",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.demo;
