package nl.nabij.toewijzing;

/** A toewijzing was changed or removed and must go to the aanbieder again as a 301. */
public record ToewijzingGewijzigd(Toewijzing toewijzing) {}
