package nl.nabij.declaratie;

/** Direction of an amount (iWmo code list COD043). */
public enum DebetCredit {
    DEBET("D"),
    CREDIT("C");

    private final String code;

    DebetCredit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static DebetCredit vanCode(String code) {
        return switch (code) {
            case "D" -> DEBET;
            case "C" -> CREDIT;
            default -> throw new IllegalArgumentException("Onbekend: '" + code + "'. Maybe D or C (COD043).");
        };
    }
}
