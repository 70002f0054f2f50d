package nl.nabij.toewijzing.web;

import java.time.LocalDate;
import java.util.Arrays;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Toewijzingzoeker.Filter;
import nl.nabij.toewijzing.Toewijzingzoeker.Kolom;
import nl.nabij.toewijzing.Toewijzingzoeker.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list of toewijzingen is asked for, as the address says it. A value that does not exist is left out. */
record Zoekvraag(
        @Nullable String zoek,
        @Nullable String aanbieder,
        @Nullable String product,
        @Nullable String stand,
        @Nullable String weken,
        @Nullable String sorteer,
        @Nullable String richting,
        @Nullable String bladzijde) {

    private static final String PAD = "/toewijzingen";

    /** Spaces and dots people type in a number are left out. */
    public String zoekterm() {
        return zoek == null ? "" : zoek.replaceAll("[\\s.]", "");
    }

    public String gekozenAanbieder() {
        return aanbieder != null && Agbcode.isGeldig(aanbieder) ? aanbieder : "";
    }

    public String gekozenProduct() {
        return product != null && Productcode.isGeldig(product) ? product : "";
    }

    public Stand gekozenStand() {
        return kies(Stand.values(), stand, Stand.ALLE);
    }

    /** Empty when not asked for, or when it is no number from 1 to 520. */
    public String gekozenWeken() {
        return weken != null && weken.strip().matches("[1-9][0-9]?|[1-4][0-9]{2}|5[01][0-9]|520") ? weken.strip() : "";
    }

    public Kolom kolom() {
        return kies(Kolom.values(), sorteer, Kolom.NUMMER);
    }

    public boolean oplopend() {
        return "op".equals(richting);
    }

    int nummer() {
        return bladzijde != null && bladzijde.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(bladzijde) : 1;
    }

    Filter filter(Gemeentecode gemeente, LocalDate vandaag) {
        return new Filter(
                gemeente,
                zoekterm(),
                gekozenAanbieder().isEmpty() ? null : Agbcode.of(gekozenAanbieder()),
                gekozenProduct().isEmpty() ? null : Productcode.of(gekozenProduct()),
                gekozenStand(),
                gekozenWeken().isEmpty() ? null : vandaag.plusWeeks(Integer.parseInt(gekozenWeken())),
                vandaag);
    }

    public String bladadres(int nummer) {
        return adres(PAD).queryParam("bladzijde", nummer).encode().build().toUriString();
    }

    public String csvadres() {
        return adres(PAD + "/uitvoer.csv").encode().build().toUriString();
    }

    /** Sorts by a column; a second click turns the order. */
    public String sorteeradres(Kolom ander) {
        boolean op = ander != kolom() || !oplopend();
        return adres(PAD)
                .replaceQueryParam("sorteer", ander)
                .replaceQueryParam("richting", op ? "op" : "af")
                .encode()
                .build()
                .toUriString();
    }

    private UriComponentsBuilder adres(String pad) {
        return UriComponentsBuilder.fromPath(pad)
                .queryParam("zoek", "{zoek}")
                .queryParam("aanbieder", gekozenAanbieder())
                .queryParam("product", gekozenProduct())
                .queryParam("stand", gekozenStand())
                .queryParam("weken", gekozenWeken())
                .queryParam("sorteer", kolom())
                .queryParam("richting", oplopend() ? "op" : "af")
                .uriVariables(java.util.Map.of("zoek", zoekterm()));
    }

    private static <E extends Enum<E>> E kies(E[] waarden, @Nullable String gevraagd, E anders) {
        return Arrays.stream(waarden)
                .filter(w -> w.name().equals(gevraagd))
                .findFirst()
                .orElse(anders);
    }
}
