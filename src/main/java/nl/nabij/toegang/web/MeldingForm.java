package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Relatie;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.toegang.Melder;
import nl.nabij.toegang.NieuweMelding;
import org.jspecify.annotations.Nullable;

/**
 * A new melding as typed.
 *
 * @param tochNieuw that this is another question than the zaak this resident already has
 * @param sleutel key that keeps a form sent twice from becoming two meldingen
 */
public record MeldingForm(
        PersoonForm persoon,
        MelderForm melder,
        RelatieForm relatie,
        BehoefteForm behoefte,
        String meldingsdatum,
        String hulpvraag,
        String spoed,
        String spoedreden,
        String tochNieuw,
        String sleutel) {

    public MeldingForm {
        persoon = persoon == null ? PersoonForm.leeg("") : persoon;
        melder = melder == null ? new MelderForm("", "", "") : melder;
        relatie = relatie == null ? RelatieForm.leeg() : relatie;
        behoefte = behoefte == null ? BehoefteForm.van(Behoefte.GEEN) : behoefte;
        meldingsdatum = Formulier.tekst(meldingsdatum);
        hulpvraag = Formulier.tekst(hulpvraag);
        spoed = Formulier.janee(spoed);
        spoedreden = Formulier.tekst(spoedreden);
        tochNieuw = Formulier.janee(tochNieuw);
        sleutel = Formulier.tekst(sleutel);
    }

    static MeldingForm nieuw(PersoonForm persoon, Behoefte behoefte, LocalDate vandaag) {
        return new MeldingForm(
                persoon,
                new MelderForm("", "", ""),
                RelatieForm.leeg(),
                BehoefteForm.van(behoefte),
                vandaag.toString(),
                "",
                "",
                "",
                "",
                UUID.randomUUID().toString());
    }

    /** The melding, or empty with an error on every field that is wrong. */
    Optional<NieuweMelding> melding(Controle controle, Gemeentecode gemeente, LocalDate vandaag) {
        Optional<LocalDate> datum =
                controle.datumTussen("meldingsdatum", meldingsdatum, vandaag.minusYears(1), vandaag);
        controle.verplicht("hulpvraag", hulpvraag, "Schrijf op wat de inwoner vraagt.");
        Optional<Melder> wie = melder.melder(controle);
        boolean haast = Boolean.parseBoolean(spoed);
        if (haast) {
            controle.verplicht("spoedreden", spoedreden, "Schrijf op waarom de hulp niet kan wachten.");
        }
        Optional<UUID> id = uuid(sleutel);
        if (id.isEmpty()) {
            controle.fout("Dit formulier is niet volledig verstuurd. Laad de pagina opnieuw.");
        }
        Optional<Client> client = persoon.client(controle, gemeente, vandaag);
        List<Relatie> relaties = relatie.ingevuld()
                ? relatie.relatie(controle, "relatie.", vandaag).stream().toList()
                : List.of();
        if (!controle.goed() || datum.isEmpty() || wie.isEmpty() || client.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        @Nullable String reden = haast ? spoedreden : null;
        return Optional.of(new NieuweMelding(
                client.get(), behoefte.behoefte(), relaties, wie.get(), datum.get(), hulpvraag, reden, id.get()));
    }

    static Optional<UUID> uuid(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
