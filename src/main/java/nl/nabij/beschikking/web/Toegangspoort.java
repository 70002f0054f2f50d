package nl.nabij.beschikking.web;

import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakkop;
import nl.nabij.toegang.Zaken;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lets consulenten and besluitnemers of the gemeente in, logs what they read, and fills the head of the page. */
@Component
class Toegangspoort {

    private final Zaken zaken;
    private final Clienten clienten;
    private final Besluiten besluiten;
    private final AccessLog log;

    Toegangspoort(Zaken zaken, Clienten clienten, Besluiten besluiten, AccessLog log) {
        this.zaken = zaken;
        this.clienten = clienten;
        this.besluiten = besluiten;
        this.log = log;
    }

    Zaak zaak(CurrentUser user, String nummer) {
        if (!user.has(Role.CONSULENT) && !user.has(Role.BESLUITNEMER)) {
            throw new AccessDeniedException("Alleen voor consulenten en besluitnemers.");
        }
        if (!Zaaknummer.isGeldig(nummer)) {
            throw new NotFoundException("Geen zaak " + nummer);
        }
        return zaken.get(user.gemeente(), Zaaknummer.of(nummer));
    }

    Zaak consulent(CurrentUser user, String nummer) {
        if (!user.has(Role.CONSULENT)) {
            throw new AccessDeniedException("Alleen een consulent kan dit vastleggen.");
        }
        return zaak(user, nummer);
    }

    /** @throws NotFoundException when this zaak has no such decision */
    Besluit besluit(Zaak zaak, String nummer) {
        if (!Beschikkingnummer.isGeldig(nummer)) {
            throw new NotFoundException("Geen besluit " + nummer);
        }
        return besluiten
                .besluit(zaak.gemeente(), Beschikkingnummer.of(nummer))
                .filter(b -> b.beschikking().zaak().equals(zaak.nummer()))
                .orElseThrow(() -> new NotFoundException("Geen besluit " + nummer));
    }

    void gelezen(CurrentUser user, Zaak zaak, String doel, String object) {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                zaak.client().waarde(),
                doel,
                object + ", zaak " + zaak.nummer());
    }

    void kop(Model model, Zaak zaak) {
        model.addAttribute("zaak", zaak);
        model.addAttribute("kop", Zaakkop.van(zaak, clienten.get(zaak.gemeente(), zaak.client())));
    }
}
