package nl.nabij.clientdossier;

/** iWmo code list COD046. */
public enum Geslacht {
    ONBEKEND("0"),
    MAN("1"),
    VROUW("2");

    private final String code;

    Geslacht(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
