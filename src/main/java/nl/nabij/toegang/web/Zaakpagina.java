package nl.nabij.toegang.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.platform.beeld.Klokkenlijn;
import nl.nabij.toegang.Klok;
import nl.nabij.toegang.Klokken;
import nl.nabij.toegang.Klokstand;
import nl.nabij.toegang.Medewerker;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a zaak shows: whose it is, where it stands, the clocks. Opening one is logged. */
@Component
class Zaakpagina {

    /** Head of the page. */
    record Kop(String nummer, String naam, String geboren, String status, boolean afgeschermd, String behandelaar) {}

    private final Zaken zaken;
    private final Clienten clienten;
    private final Klokken klokken;
    private final AccessLog log;
    private final Clock clock;

    Zaakpagina(Zaken zaken, Clienten clienten, Klokken klokken, AccessLog log, Clock clock) {
        this.zaken = zaken;
        this.clienten = clienten;
        this.klokken = klokken;
        this.log = log;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** Fills the model for a page of this zaak; 404 when it is not of this user's gemeente. */
    Zaak open(Model model, CurrentUser user, Zaaknummer nummer, String doel) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Client client = clienten.get(user.gemeente(), zaak.client());
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                client.id().waarde(),
                doel,
                "zaak " + nummer);
        model.addAttribute("zaak", zaak);
        model.addAttribute("client", client);
        model.addAttribute("vandaag", vandaag());
        model.addAttribute(
                "kop",
                new Kop(
                        nummer.waarde(),
                        client.naam().volledig(),
                        Tekst.datum(client.geboortedatum()),
                        zaak.status().tekst(),
                        client.afgeschermd(),
                        zaak.behandelaar() == null ? "" : zaak.behandelaar()));
        List<Klok> alle = klokken.van(user.gemeente(), nummer);
        model.addAttribute("klokken", alle);
        model.addAttribute(
                "lijn",
                alle.stream()
                        .filter(k -> k.vervallenOp() == null && k.stand(vandaag()) != Klokstand.VOORBIJ)
                        .map(k -> new Klokkenlijn.Klok(k.soort().tekst(), k.begin(), k.laatsteDag(), k.gehaaldOp()))
                        .toList());
        model.addAttribute("isConsulent", user.has(Role.CONSULENT));
        return zaak;
    }

    /** @throws AccessDeniedException when the user has none of these roles */
    static Medewerker medewerker(CurrentUser user, Role... rollen) {
        if (Arrays.stream(rollen).noneMatch(user::has)) {
            throw new AccessDeniedException("Deze handeling hoort niet bij uw rol.");
        }
        return Medewerker.van(user);
    }
}
