package nl.nabij.verzoek;

import java.util.Arrays;
import java.util.Map;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.verzoek.Verzoekzoeker.Bak;
import nl.nabij.verzoek.Verzoekzoeker.Kolom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list of requests is asked for, as the address says it. A value that does not exist is left out. */
public record Verzoekvraag(
        @Nullable String bak,
        @Nullable String zoek,
        @Nullable String soort,
        @Nullable String gemeente,
        @Nullable String aanbieder,
        @Nullable String sorteer,
        @Nullable String richting,
        @Nullable String bladzijde) {

    public Bak gekozenBak() {
        return kies(Bak.values(), bak, Bak.OPEN);
    }

    public String zoekterm() {
        return zoek == null ? "" : zoek.strip();
    }

    /** Empty for both kinds. */
    public String gekozenSoort() {
        return Arrays.stream(Verzoeksoort.values())
                .map(Verzoeksoort::name)
                .filter(s -> s.equals(soort))
                .findFirst()
                .orElse("");
    }

    public String gekozenGemeente() {
        return gemeente != null && Gemeentecode.isGeldig(gemeente) ? gemeente : "";
    }

    public String gekozenAanbieder() {
        return aanbieder != null && Agbcode.isGeldig(aanbieder) ? aanbieder : "";
    }

    public Kolom kolom() {
        return kies(Kolom.values(), sorteer, Kolom.UITERLIJK);
    }

    public boolean oplopend() {
        return !"af".equals(richting);
    }

    int nummer() {
        return bladzijde != null && bladzijde.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(bladzijde) : 1;
    }

    /** Whether it asks for less than everything of this part of the list. */
    public boolean beperkt() {
        return !(zoekterm() + gekozenSoort() + gekozenGemeente() + gekozenAanbieder()).isEmpty();
    }

    /** Address of this list, from the first page on, with one thing changed. */
    public String adres(String pad, String naam, String waarde) {
        return UriComponentsBuilder.fromPath(pad)
                .queryParam("bak", gekozenBak())
                .queryParam("zoek", "{zoek}")
                .queryParam("soort", gekozenSoort())
                .queryParam("gemeente", gekozenGemeente())
                .queryParam("aanbieder", gekozenAanbieder())
                .queryParam("sorteer", kolom())
                .queryParam("richting", oplopend() ? "op" : "af")
                .replaceQueryParam(naam, waarde)
                .uriVariables(Map.of("zoek", zoekterm()))
                .encode()
                .build()
                .toUriString();
    }

    /** Sorts by a column; a second click turns the order. */
    public String sorteeradres(String pad, String ander) {
        boolean op = !kolom().name().equals(ander) || !oplopend();
        return new Verzoekvraag(bak, zoek, soort, gemeente, aanbieder, ander, op ? "op" : "af", null)
                .adres(pad, "bak", gekozenBak().name());
    }

    /** For the head of a column; null when the list is not sorted by it. */
    public @Nullable String volgorde(String ander) {
        return kolom().name().equals(ander) ? (oplopend() ? "ascending" : "descending") : null;
    }

    /** All of them, newest first, unless something else is asked. */
    public Verzoekvraag nieuwsteEerst() {
        boolean zelf = sorteer != null;
        return new Verzoekvraag(
                bak == null ? Bak.ALLES.name() : bak,
                zoek,
                soort,
                gemeente,
                aanbieder,
                zelf ? sorteer : Kolom.ONTVANGEN.name(),
                zelf ? richting : "af",
                bladzijde);
    }

    private static <E extends Enum<E>> E kies(E[] waarden, @Nullable String gevraagd, E anders) {
        return Arrays.stream(waarden)
                .filter(w -> w.name().equals(gevraagd))
                .findFirst()
                .orElse(anders);
    }
}
