package nl.nabij.berichten.web;

import java.util.Arrays;
import nl.nabij.berichten.verkeer.Berichtenlijst.Bak;
import nl.nabij.berichten.verkeer.Berichtenlijst.Kolom;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Berichtenlijst.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list is asked for, as the address says it. A value that does not exist falls back to the usual one. */
record Lijstvraag(
        @Nullable String bak,
        @Nullable String zoek,
        @Nullable String soort,
        @Nullable String sorteer,
        @Nullable String richting,
        @Nullable String bladzijde) {

    public Bak gekozenBak() {
        return kies(Bak.values(), bak, Bak.ALLES);
    }

    public Kolom kolom() {
        return kies(Kolom.values(), sorteer, Kolom.TIJDSTIP);
    }

    public boolean oplopend() {
        return "op".equals(richting);
    }

    public String zoekterm() {
        return zoek == null ? "" : zoek.strip();
    }

    public String gekozenSoort() {
        return soort == null ? "" : soort.strip();
    }

    Vraag vraag(Lezer lezer, int perBladzijde) {
        return new Vraag(lezer, gekozenBak(), zoekterm(), gekozenSoort(), kolom(), oplopend(), nummer(), perBladzijde);
    }

    /** Address of this list with one thing changed. */
    public String adres(String pad, String naam, String waarde) {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath(pad)
                .queryParam("bak", gekozenBak().name())
                .queryParam("zoek", zoekterm())
                .queryParam("soort", gekozenSoort())
                .queryParam("sorteer", kolom().name())
                .queryParam("richting", oplopend() ? "op" : "af");
        return adres.replaceQueryParam(naam, waarde).encode().build().toUriString();
    }

    /** Address that sorts by a column; a second click turns the order. */
    public String sorteeradres(String pad, String naam) {
        boolean om = kolom().name().equals(naam) && !oplopend();
        String zonder = adres(pad, "sorteer", naam);
        return UriComponentsBuilder.fromUriString(zonder)
                .replaceQueryParam("richting", om ? "op" : "af")
                .build(true)
                .toUriString();
    }

    private int nummer() {
        try {
            return bladzijde == null ? 1 : Integer.parseInt(bladzijde);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static <E extends Enum<E>> E kies(E[] waarden, @Nullable String gevraagd, E anders) {
        return Arrays.stream(waarden)
                .filter(w -> w.name().equals(gevraagd))
                .findFirst()
                .orElse(anders);
    }
}
