package nl.nabij.toewijzing;

import java.util.List;

/** Toewijzingen of one client with one aanbieder were made or changed together and go out in one 301. */
public record PakketUitgevoerd(Toewijzingspakket pakket, List<Toewijzing> toewijzingen) {

    public PakketUitgevoerd {
        toewijzingen = List.copyOf(toewijzingen);
    }
}
