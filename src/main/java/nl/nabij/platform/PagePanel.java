package nl.nabij.platform;

import nl.nabij.kern.Zaaknummer;

/**
 * A part of a page about a zaak that the module of that page may not make itself, for example because it knows no price. A module
 * declares its own as a Spring bean; templates ask {@code @panels}.
 */
public interface PagePanel {

    /** Page it belongs on, for example {@code indicatie}. */
    String place();

    /** Template with a fragment {@code panel}; the fragment finds {@link #view} as {@code view}. */
    String template();

    /** @param part what the page is about inside the zaak, for example the code of a step; empty when it is about the whole */
    Object view(CurrentUser user, Zaaknummer zaak, String part);
}
