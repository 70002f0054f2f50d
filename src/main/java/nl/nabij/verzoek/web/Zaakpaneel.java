package nl.nabij.verzoek.web;

import java.util.List;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.PagePanel;
import nl.nabij.platform.Role;
import nl.nabij.verzoek.Verzoeklijst;
import nl.nabij.verzoek.Verzoekzaken;
import org.springframework.stereotype.Component;

/** The requests of aanbieders that belong to a zaak, on the page of that zaak, for who may open them. */
@Component
class Zaakpaneel implements PagePanel {

    private final Verzoekzaken zaken;
    private final Verzoeklijst lijst;

    Zaakpaneel(Verzoekzaken zaken, Verzoeklijst lijst) {
        this.zaken = zaken;
        this.lijst = lijst;
    }

    @Override
    public String place() {
        return "zaak";
    }

    @Override
    public String template() {
        return "verzoek/_zaak";
    }

    @Override
    public List<Verzoeklijst.Rij> view(CurrentUser user, Zaaknummer zaak, String part) {
        return user.has(Role.CONSULENT) || user.has(Role.BACKOFFICE)
                ? zaken.vanZaak(user.gemeente(), zaak).stream()
                        .map(v -> lijst.rij(v, ""))
                        .toList()
                : List.of();
    }
}
