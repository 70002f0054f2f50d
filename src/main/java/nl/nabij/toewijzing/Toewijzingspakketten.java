package nl.nabij.toewijzing;

/** Several steps in the life of the toewijzingen of one client with one aanbieder, as one. */
public interface Toewijzingspakketten {

    /** Does all steps and publishes one {@link PakketUitgevoerd}, or does nothing. */
    Pakketbesluit voerUit(Toewijzingspakket pakket);

    /** What {@link #voerUit} would do; keeps nothing and sends nothing. */
    Pakketbesluit proef(Toewijzingspakket pakket);
}
