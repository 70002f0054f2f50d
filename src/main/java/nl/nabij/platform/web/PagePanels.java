package nl.nabij.platform.web;

import java.util.List;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.PagePanel;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The panels other modules add to a page, for the user of this request; templates ask {@code @panels}. */
@Component("panels")
class PagePanels {

    public record Shown(String template, Object view) {}

    private final List<PagePanel> panels;

    PagePanels(List<PagePanel> panels) {
        this.panels = panels;
    }

    public List<Shown> at(String place, String zaak, String part) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof CurrentUser user)) {
            return List.of();
        }
        return panels.stream()
                .filter(p -> p.place().equals(place))
                .map(p -> new Shown(p.template(), p.view(user, Zaaknummer.of(zaak), part)))
                .toList();
    }
}
