package nl.nabij.toewijzing;

/** A toewijzing of a protected client was granted or changed: no message may go out, staff arrange it themselves (iWmo OP003). */
public record ToewijzingBuitenBericht(Toewijzing toewijzing) {}
