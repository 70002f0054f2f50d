package nl.nabij.kern;

/** Which build of Nabij this is: release and commit, for example {@code 0.4.0+1a2b3c4}, as a receipt and the footer name it. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** {@code ontwikkelversie} when the program does not run from its jar. */
    public static String current() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "ontwikkelversie" : version;
    }
}
