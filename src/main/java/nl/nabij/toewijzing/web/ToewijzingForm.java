package nl.nabij.toewijzing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The proposal as it is typed. What cannot be read is an error of its field; whether it may be granted is for the rules. */
public class ToewijzingForm {

    /** Longest volume that is read, so that it fits a number. */
    private static final int LANGSTE_GETAL = 8;

    /** AGB code and product code with a dash between. */
    public @Nullable String keuze;

    /** Which toekenning of the decision, from 0. */
    public @Nullable String voor;

    public @Nullable String begin;
    public @Nullable String einde;
    public @Nullable String volume;

    /** As the decision has it, not before {@code vandaag}. */
    static ToewijzingForm van(Beschikking beschikking, int voor, LocalDate vandaag) {
        ToewijzingForm form = new ToewijzingForm();
        form.voor = Integer.toString(voor);
        form.toekenning(beschikking).ifPresent(toekenning -> {
            Periode periode = toekenning.periode();
            form.begin = (periode.begin().isBefore(vandaag) ? vandaag : periode.begin()).toString();
            form.einde = periode.einde() == null ? null : String.valueOf(periode.einde());
            form.volume = Long.toString(toekenning.omvang().volume());
        });
        return form;
    }

    /** The part of the decision this order is for; empty when it grants nothing or the number is not one of it. */
    Optional<Toekenning> toekenning(Beschikking beschikking) {
        String gekozen = tekst(voor);
        int index = gekozen.matches("[0-9]{1,2}") ? Integer.parseInt(gekozen) : 0;
        return beschikking.toekenningen().stream().skip(index).findFirst();
    }

    /** The proposal; empty when a field cannot be read, which {@code errors} then says. */
    Optional<Toewijzingsvoorstel> lees(Beschikking beschikking, String door, Errors errors) {
        String[] gekozen = tekst(keuze).split("-", -1);
        boolean leesbaar = gekozen.length == 2 && Agbcode.isGeldig(gekozen[0]) && Productcode.isGeldig(gekozen[1]);
        if (!leesbaar) {
            errors.rejectValue("keuze", "leeg", "Kies een aanbieder.");
        }
        LocalDate van = datum("begin", begin, errors);
        LocalDate tot = tekst(einde).isEmpty() ? null : datum("einde", einde, errors);
        Omvang omvang = omvang(beschikking, errors);
        if (van == null && !errors.hasFieldErrors("begin")) {
            errors.rejectValue("begin", "leeg", "Vul de begindatum in.");
        }
        if (van != null && tot != null && tot.isBefore(van)) {
            errors.rejectValue("einde", "volgorde", "De einddatum ligt voor de begindatum.");
        }
        if (errors.hasErrors() || van == null || omvang == null) {
            return Optional.empty();
        }
        return Optional.of(new Toewijzingsvoorstel(
                beschikking.gemeente(),
                beschikking.nummer(),
                Agbcode.of(gekozen[0]),
                Productcode.of(gekozen[1]),
                omvang,
                Periode.vanTot(van, tot),
                door));
    }

    private @Nullable Omvang omvang(Beschikking beschikking, Errors errors) {
        String getal = tekst(volume);
        Omvang besloten = toekenning(beschikking).map(Toekenning::omvang).orElse(null);
        if (getal.length() > LANGSTE_GETAL || !getal.matches("[0-9]+") || Long.parseLong(getal) == 0) {
            errors.rejectValue(
                    "volume", "getal", "Vul het aantal in als een heel getal groter dan 0, bijvoorbeeld 150.");
            return null;
        }
        return besloten == null
                ? new Omvang(Long.parseLong(getal), Eenheid.MINUUT, Frequentie.WEEK)
                : new Omvang(Long.parseLong(getal), besloten.eenheid(), besloten.frequentie());
    }

    private static @Nullable LocalDate datum(String veld, @Nullable String waarde, Errors errors) {
        try {
            return tekst(waarde).isEmpty() ? null : LocalDate.parse(tekst(waarde));
        } catch (DateTimeParseException e) {
            errors.rejectValue(veld, "datum", "Vul een bestaande datum in, bijvoorbeeld 2027-03-03.");
            return null;
        }
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }
}
