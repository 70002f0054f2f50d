package nl.nabij.toegang.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.clientdossier.Grondslag;
import nl.nabij.clientdossier.Relatie;
import nl.nabij.clientdossier.Relatiesoort;
import org.jspecify.annotations.Nullable;

/** Somebody around the resident, as typed. */
public record RelatieForm(
        String soort,
        String naam,
        String geboortedatum,
        String telefoon,
        String email,
        String woontSamen,
        String grondslag,
        String toestemming) {

    private static final int OUDSTE = 120;

    public RelatieForm {
        soort = Formulier.tekst(soort);
        naam = Formulier.tekst(naam);
        geboortedatum = Formulier.tekst(geboortedatum);
        telefoon = Formulier.tekst(telefoon);
        email = Formulier.tekst(email);
        woontSamen = Formulier.janee(woontSamen);
        grondslag = Formulier.tekst(grondslag);
        toestemming = Formulier.janee(toestemming);
    }

    static RelatieForm leeg() {
        return new RelatieForm("", "", "", "", "", "", "", "");
    }

    boolean ingevuld() {
        return !(soort + naam + telefoon + email).isEmpty();
    }

    /** @param voor name of this form inside its page with a dot after it, or empty */
    Optional<Relatie> relatie(Controle controle, String voor, LocalDate vandaag) {
        Optional<Relatiesoort> gekozen =
                controle.keuze(voor + "soort", soort, Relatiesoort.class, "Kies wat deze persoon is van de inwoner.");
        controle.verplicht(voor + "naam", naam, "Vul de naam in.");
        @Nullable
        LocalDate geboren = geboortedatum.isEmpty()
                ? null
                : controle.datumTussen(voor + "geboortedatum", geboortedatum, vandaag.minusYears(OUDSTE), vandaag)
                        .orElse(null);
        boolean vertegenwoordigt = gekozen.isPresent() && gekozen.get() == Relatiesoort.VERTEGENWOORDIGER;
        @Nullable
        Grondslag grond = vertegenwoordigt
                ? controle.keuze(
                                voor + "grondslag",
                                grondslag,
                                Grondslag.class,
                                "Kies hoe deze persoon de inwoner vertegenwoordigt.")
                        .orElse(null)
                : null;
        if (!controle.goed() || gekozen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Relatie(
                UUID.randomUUID(),
                gekozen.get(),
                naam,
                geboren,
                Formulier.ofNiets(telefoon),
                Formulier.ofNiets(email),
                Boolean.parseBoolean(woontSamen),
                grond,
                Boolean.parseBoolean(toestemming) ? vandaag : null));
    }
}
