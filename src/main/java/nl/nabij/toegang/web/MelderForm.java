package nl.nabij.toegang.web;

import java.util.Optional;
import nl.nabij.toegang.Melder;
import nl.nabij.toegang.Meldersoort;

/** Who reports, as typed. */
public record MelderForm(String soort, String naam, String contact) {

    public MelderForm {
        soort = Formulier.tekst(soort);
        naam = Formulier.tekst(naam);
        contact = Formulier.tekst(contact);
    }

    static MelderForm van(Melder m) {
        return new MelderForm(m.soort().name(), m.naam(), m.contact());
    }

    Optional<Melder> melder(Controle controle) {
        Optional<Meldersoort> gekozen =
                controle.keuze("melder.soort", soort, Meldersoort.class, "Kies van wie de melding komt.");
        boolean ander = gekozen.isPresent() && gekozen.get() != Meldersoort.CLIENT;
        if (ander && naam.isEmpty()) {
            controle.fout("melder.naam", "Vul in wie de melding doet.");
        }
        if (ander && contact.isEmpty()) {
            controle.fout("melder.contact", "Vul in hoe wij de melder bereiken.");
        }
        return gekozen.map(s -> s == Meldersoort.CLIENT ? Melder.CLIENT : new Melder(s, naam, contact));
    }
}
