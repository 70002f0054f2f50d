package nl.nabij.toewijzing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.contract.Aanbod;
import nl.nabij.contract.Contracten;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingsstand;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages about the toewijzing of a zaak. */
@Component
class Toewijzingpagina {

    /** A toewijzing with where it stands. */
    public record Regel(Toewijzing toewijzing, String aanbieder, Toewijzingsstand stand, boolean retourTeLaat) {}

    private final Toewijzingen toewijzingen;
    private final Contracten contracten;
    private final Aanbieders aanbieders;
    private final Clienten clienten;
    private final Clock clock;

    Toewijzingpagina(
            Toewijzingen toewijzingen, Contracten contracten, Aanbieders aanbieders, Clienten clienten, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.contracten = contracten;
        this.aanbieders = aanbieders;
        this.clienten = clienten;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** Decision, client, what was granted before, and what can be chosen on the day support begins. */
    void keuze(Model model, CurrentUser user, Beschikking beschikking, LocalDate begin) {
        kop(model, beschikking);
        model.addAttribute("regels", regels(beschikking.gemeente(), beschikking.zaak()));
        model.addAttribute("aanbod", contracten.aanbod(beschikking.gemeente(), beschikking.productcategorie(), begin));
        model.addAttribute("peildatum", begin);
        model.addAttribute("tariefZichtbaar", user.has(Role.BACKOFFICE));
    }

    void bevestiging(Model model, CurrentUser user, Beschikking beschikking, Toewijzingsvoorstel voorstel) {
        kop(model, beschikking);
        List<Aanbod> gekozen =
                contracten
                        .aanbod(
                                beschikking.gemeente(),
                                beschikking.productcategorie(),
                                voorstel.periode().begin())
                        .stream()
                        .filter(a -> a.aanbieder().agbcode().equals(voorstel.aanbieder())
                                && a.product().code().equals(voorstel.productcode()))
                        .toList();
        model.addAttribute("voorstel", voorstel);
        model.addAttribute("gekozen", gekozen.getFirst());
        model.addAttribute("tariefZichtbaar", user.has(Role.BACKOFFICE));
    }

    private void kop(Model model, Beschikking beschikking) {
        Client client = clienten.get(beschikking.gemeente(), beschikking.client());
        model.addAttribute("beschikking", beschikking);
        model.addAttribute("client", client.naam().volledig());
        model.addAttribute("afgeschermd", client.afgeschermd());
    }

    private List<Regel> regels(Gemeentecode gemeente, Zaaknummer zaak) {
        return toewijzingen.vanZaak(gemeente, zaak).stream()
                .map(t -> {
                    Toewijzingsstand stand = toewijzingen.stand(gemeente, t.nummer());
                    return new Regel(t, naam(t.aanbieder()), stand, stand.isRetourTeLaat(vandaag()));
                })
                .toList();
    }

    private String naam(Agbcode agbcode) {
        return aanbieders.find(agbcode).map(Aanbieder::naam).orElse(agbcode.waarde());
    }
}
