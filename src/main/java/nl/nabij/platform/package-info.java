/** The ground the modules stand on: clock, database, users and mandates, access log, page shell, commands. */
@org.springframework.modulith.ApplicationModule(
        displayName = "platform",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package nl.nabij.platform;
