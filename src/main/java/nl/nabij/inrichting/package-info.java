/** Moving in: loads a gemeente's own set-up from CSV files and its running toewijzingen from its own 301 messages. */
@org.springframework.modulith.ApplicationModule(
        displayName = "inrichting",
        allowedDependencies = {"berichten", "toewijzing", "contract", "aanbieder", "clientdossier", "gebied", "platform"
        })
@org.jspecify.annotations.NullMarked
package nl.nabij.inrichting;
