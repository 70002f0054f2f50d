package nl.nabij.kern;

import java.util.Map;

/** A rule of Nabij itself. A module lists its own in an enum; docs/regels.md tells them all. */
public interface Eigenregel {

    /** Its code, for example NB301. */
    String name();

    /** What it guards, in one sentence. */
    String wat();

    /** Law, ruling, policy or agreement that asks it. */
    String bron();

    default Bevinding fout(String toelichting) {
        return fout(toelichting, bron());
    }

    /** @param plaats where exactly the source stands for this gemeente, this day or this question */
    default Bevinding fout(String toelichting, String plaats) {
        return Bevinding.fout(name(), toelichting, plaats);
    }

    default Bevinding signaal(String toelichting) {
        return new Bevinding(Regelcode.of(name()), Ernst.SIGNAAL, toelichting, Map.of(), bron());
    }
}
