package nl.nabij.kern;

/** Burgerservicenummer: nine digits that pass the eleven-test (iWmo CS002). {@code toString} is masked. */
public record Bsn(String waarde) {

    public Bsn {
        if (!isGeldig(waarde)) {
            throw new IllegalArgumentException(
                    "Een BSN heeft 9 cijfers en voldoet aan de elfproef. Maybe a digit is missing or two are swapped.");
        }
    }

    public static Bsn of(String waarde) {
        return new Bsn(waarde);
    }

    /** Whether {@code waarde} has nine digits and passes the eleven-test (weights 9..2 and -1); 000000000 does not. */
    public static boolean isGeldig(String waarde) {
        if (waarde.length() != 9) {
            return false;
        }
        int som = 0;
        for (int i = 0; i < 9; i++) {
            char c = waarde.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            som += (c - '0') * (i == 8 ? -1 : 9 - i);
        }
        return som % 11 == 0 && !waarde.equals("000000000");
    }

    /** The last three digits, for lists where the whole number may not be seen. */
    public String gemaskeerd() {
        return "******" + waarde.substring(6);
    }

    @Override
    public String toString() {
        return "Bsn[" + gemaskeerd() + "]";
    }
}
