package nl.nabij.declaratie;

import java.time.YearMonth;
import java.util.List;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/** Claims as screens show them. A gemeente sees its own, an aanbieder its own; whoever shows lines records that it did. */
public interface Declaratieoverzicht {

    /** Most euros that are not paid first. */
    List<Declaratiesamenvatting> vanGemeente(Gemeentecode gemeente, Declaratiefilter filter);

    /** Newest first. */
    List<Declaratiesamenvatting> vanAanbieder(Agbcode aanbieder, Declaratiefilter filter);

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such declaratie */
    Declaratiesamenvatting get(Gemeentecode gemeente, long declaratie);

    /** @throws nl.nabij.platform.NotFoundException when this aanbieder sent no such declaratie */
    Declaratiesamenvatting get(Agbcode aanbieder, long declaratie);

    /** Lines in order of the message; only the refused ones, most euros first, when asked for. */
    List<BeoordeeldePrestatie> prestaties(Gemeentecode gemeente, long declaratie, boolean alleenAfgewezen);

    List<BeoordeeldePrestatie> prestaties(Agbcode aanbieder, long declaratie, boolean alleenAfgewezen);

    /** Everything ever claimed on a toewijzing, oldest productperiode first. */
    List<BeoordeeldePrestatie> vanToewijzing(Gemeentecode gemeente, Toewijzingnummer nummer);

    /** Per aanbieder and month, latest month first; {@code maand} null for all. */
    List<Betaalregel> teBetalen(Gemeentecode gemeente, @Nullable YearMonth maand);
}
