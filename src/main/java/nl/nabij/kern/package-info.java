/** Value types every module shares: identity, money, time, periods, findings. No Spring, no I/O, no clock. */
@org.springframework.modulith.ApplicationModule(
        displayName = "kern",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN)
@org.jspecify.annotations.NullMarked
package nl.nabij.kern;
