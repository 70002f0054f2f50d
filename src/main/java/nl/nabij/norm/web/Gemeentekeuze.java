package nl.nabij.norm.web;

import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Which gemeente a page is asked for. */
final class Gemeentekeuze {

    private Gemeentekeuze() {}

    static Gemeentecode van(Gebieden gebieden, @Nullable String gevraagd, Gemeentecode anders) {
        if (gevraagd == null || gevraagd.isBlank()) {
            return anders;
        }
        if (!Gemeentecode.isGeldig(gevraagd)) {
            throw new NotFoundException("Nabij kent de gemeente niet.");
        }
        return gebieden.get(Gemeentecode.of(gevraagd)).code();
    }
}
