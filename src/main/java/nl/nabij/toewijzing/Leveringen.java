package nl.nabij.toewijzing;

/** Start and stop of delivery as aanbieders report them. They steer and never block a claim (iWmo OP364). */
public interface Leveringen {

    /** Checks the whole 305 and records it when nothing is against it. */
    Leveringsuitkomst start(Leveringsbericht<Startmelding> bericht);

    /** Checks the whole 307 and records it when nothing is against it. */
    Leveringsuitkomst stop(Leveringsbericht<Stopmelding> bericht);
}
