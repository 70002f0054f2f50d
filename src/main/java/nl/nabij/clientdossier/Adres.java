package nl.nabij.clientdossier;

import org.jspecify.annotations.Nullable;

/** Dutch address; {@code toString} is masked. */
public record Adres(
        String straat,
        int huisnummer,
        @Nullable String huisletter,
        @Nullable String toevoeging,
        String postcode,
        String plaats) {

    public String regel1() {
        return straat + " " + huisnummer + (huisletter == null ? "" : huisletter)
                + (toevoeging == null ? "" : "-" + toevoeging);
    }

    public String regel2() {
        return postcode.substring(0, 4) + " " + postcode.substring(4) + "  " + plaats;
    }

    @Override
    public String toString() {
        return "Adres[*]";
    }
}
