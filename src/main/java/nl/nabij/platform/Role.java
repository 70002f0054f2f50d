package nl.nabij.platform;

/** What a user may do. One person may have several roles. */
public enum Role {
    CONSULENT("Consulent"),
    BESLUITNEMER("Besluitnemer"),
    BACKOFFICE("Backoffice"),
    AANBIEDER("Aanbieder"),
    BELEID("Beleidsmedewerker"),
    BEHEERDER("Beheerder");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Name Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
