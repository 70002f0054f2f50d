package nl.nabij.toegang;

import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The door to a zaak for the pages of indicatie and beschikking: lets consulenten and besluitnemers of the gemeente in, logs what they
 * read, and fills the head of the page.
 */
@Component
public class Zaakpoort {

    private final Zaken zaken;
    private final Clienten clienten;
    private final AccessLog log;

    Zaakpoort(Zaken zaken, Clienten clienten, AccessLog log) {
        this.zaken = zaken;
        this.clienten = clienten;
        this.log = log;
    }

    /** @throws NotFoundException when the gemeente of this user has no such zaak */
    public Zaak zaak(CurrentUser user, String nummer) {
        if (!user.has(Role.CONSULENT) && !user.has(Role.BESLUITNEMER)) {
            throw new AccessDeniedException("Alleen voor consulenten en besluitnemers.");
        }
        if (!Zaaknummer.isGeldig(nummer)) {
            throw new NotFoundException("Geen zaak " + nummer);
        }
        return zaken.get(user.gemeente(), Zaaknummer.of(nummer));
    }

    /** To change something. */
    public Zaak consulent(CurrentUser user, String nummer) {
        if (!user.has(Role.CONSULENT)) {
            throw new AccessDeniedException("Alleen een consulent kan dit vastleggen.");
        }
        return zaak(user, nummer);
    }

    public void gelezen(CurrentUser user, Zaak zaak, String doel, String object) {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GELEZEN,
                zaak.client().waarde(),
                doel,
                object + ", zaak " + zaak.nummer());
    }

    /** As {@code toegang/_kop.html} shows it. */
    public void kop(Model model, Zaak zaak) {
        model.addAttribute("zaak", zaak);
        model.addAttribute("kop", Zaakkop.van(zaak, clienten.get(zaak.gemeente(), zaak.client())));
    }
}
