package nl.nabij.toewijzing;

/** Status of a part of a 305 or 307 (iWmo code list COD467; 2 may not be used, OP033x2). */
public enum StatusAanlevering {
    EERSTE("1"),
    VERWIJDEREN("3");

    private final String code;

    StatusAanlevering(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static StatusAanlevering vanCode(String code) {
        return switch (code) {
            case "1" -> EERSTE;
            case "3" -> VERWIJDEREN;
            default -> throw new IllegalArgumentException("Onbekende status '" + code + "'. Maybe 1 or 3 (COD467).");
        };
    }
}
