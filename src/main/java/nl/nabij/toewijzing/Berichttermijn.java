package nl.nabij.toewijzing;

/** The clocks of the message traffic, each with the path of its length under normen/. */
public enum Berichttermijn {
    /** iWmo OP090: a return message. */
    RETOUR("berichten/retourbericht", "iWmo OP090"),
    /** iWmo OP090x4: the answer on a declaratie. */
    DECLARATIE("berichten/declaratie-antwoord", "iWmo OP090x4"),
    /** iWmo OP271: the start, after support began or after an order with a first day in the past. */
    START("berichten/startbericht", "iWmo OP271"),
    /** iWmo OP272: the stop. */
    STOP("berichten/stopbericht", "iWmo OP272"),
    /** First answer on a request. */
    VERZOEK("berichten/antwoord-op-verzoek", "iWmo 3.2, veelgestelde vragen"),
    /** Last day for a request that is under investigation; runs from the date of the request. */
    VERZOEK_IN_ONDERZOEK("berichten/besluit-op-verzoek", "iWmo 3.2, veelgestelde vragen"),
    /** Rejection of a request because another gemeente must decide, from the day it came in (iWmo OP359). */
    AFWIJZING_WOONPLAATS("berichten/afwijzing-woonplaats", "iWmo OP359");

    private final String pad;
    private final String bron;

    Berichttermijn(String pad, String bron) {
        this.pad = pad;
        this.bron = bron;
    }

    String pad() {
        return pad;
    }

    public String bron() {
        return bron;
    }
}
