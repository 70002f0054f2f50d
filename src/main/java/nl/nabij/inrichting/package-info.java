/** Moving in: loads a gemeente's own set-up from CSV files and its running
 * toewijzingen from its own 301 messages, its decisions of before from spreadsheets. */
@org.springframework.modulith.ApplicationModule(
        displayName = "inrichting",
        allowedDependencies = {
            "beschikking",
            "beschikking :: overname",
            "indicatie :: werkblad",
            "berichten",
            "toewijzing",
            "contract",
            "aanbieder",
            "clientdossier",
            "gebied",
            "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.inrichting;
