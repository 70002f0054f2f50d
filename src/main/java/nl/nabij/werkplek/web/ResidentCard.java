package nl.nabij.werkplek.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The resident as the page of the zaak shows them. Address and contact of a protected resident stay off the screen.
 *
 * @param needs what they need to take part in the conversation
 */
record ResidentCard(
        String name,
        boolean shielded,
        String born,
        String bsn,
        @Nullable String street,
        @Nullable String town,
        @Nullable String phone,
        @Nullable String email,
        List<String> needs) {

    static ResidentCard of(Client client, Behoefte behoefte, LocalDate today) {
        boolean shielded = client.afgeschermd();
        int age = Period.between(client.geboortedatum(), today).getYears();
        return new ResidentCard(
                client.lijstnaam(),
                shielded,
                Tekst.datum(client.geboortedatum()) + " (" + age + " jaar)",
                client.bsn().gemaskeerd(),
                shielded ? null : client.adres().regel1(),
                shielded ? null : client.adres().regel2(),
                shielded ? null : client.telefoon(),
                shielded ? null : client.email(),
                needs(behoefte));
    }

    private static List<String> needs(Behoefte behoefte) {
        List<String> needs = new ArrayList<>();
        if (!behoefte.taal().isBlank()) {
            needs.add("Spreekt het liefst " + behoefte.taal());
        }
        if (behoefte.tolk()) {
            needs.add("Er komt een tolk mee");
        }
        if (behoefte.meedenker()) {
            needs.add("Een Meedenker helpt bij de aanvraag");
        }
        if (!behoefte.aandachtspunten().isBlank()) {
            needs.add(behoefte.aandachtspunten());
        }
        return needs;
    }

    @Override
    public String toString() {
        return "ResidentCard[*]";
    }
}
