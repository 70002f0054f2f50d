/** What support costs a gemeente in a year, beside the choice of the consulent. Only for the screen: no decision may use it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "kosten",
        allowedDependencies = {"indicatie", "contract", "aanbieder", "regel", "norm", "gebied", "platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.kosten;
