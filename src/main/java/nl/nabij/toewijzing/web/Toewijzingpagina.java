package nl.nabij.toewijzing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
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
import nl.nabij.toewijzing.regels.Toekenningkeuze;
import org.jspecify.annotations.Nullable;
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
    void keuze(Model model, CurrentUser user, Beschikking beschikking, ToewijzingForm form, LocalDate begin) {
        kop(model, beschikking);
        model.addAttribute("regels", regels(beschikking.gemeente(), beschikking.zaak()));
        Optional<Toekenning> toekenning = form.toekenning(beschikking);
        model.addAttribute("toekenning", toekenning.orElse(null));
        model.addAttribute("open", toewijzingen.open(beschikking));
        model.addAttribute(
                "aanbod", toekenning.map(t -> aanbod(beschikking, t, begin)).orElse(List.of()));
        model.addAttribute("peildatum", begin);
        model.addAttribute("tariefZichtbaar", user.has(Role.BACKOFFICE));
    }

    /** The toekenning asked for, otherwise the first that is not ordered yet. */
    int voor(Beschikking beschikking, @Nullable String gevraagd) {
        if (gevraagd != null && gevraagd.matches("[0-9]{1,2}")) {
            return Integer.parseInt(gevraagd);
        }
        List<Toekenning> open = toewijzingen.open(beschikking);
        return open.isEmpty() ? 0 : beschikking.toekenningen().indexOf(open.getFirst());
    }

    private List<Aanbod> aanbod(Beschikking beschikking, Toekenning toekenning, LocalDate dag) {
        return contracten.aanbod(beschikking.gemeente(), toekenning.categorie(), dag).stream()
                .filter(a -> Toekenningkeuze.voor(beschikking, a.product())
                        .filter(toekenning::equals)
                        .isPresent())
                .toList();
    }

    void bevestiging(Model model, CurrentUser user, Beschikking beschikking, Toewijzingsvoorstel voorstel) {
        kop(model, beschikking);
        List<Aanbod> gekozen = beschikking.toekenningen().stream()
                .flatMap(t -> aanbod(beschikking, t, voorstel.periode().begin()).stream())
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
