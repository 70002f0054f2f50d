/** Gemeenten, regions and their colours; which gemeente belongs to which region on a date. */
@org.springframework.modulith.ApplicationModule(
        displayName = "gebied",
        allowedDependencies = {"platform"})
@org.jspecify.annotations.NullMarked
package nl.nabij.gebied;
