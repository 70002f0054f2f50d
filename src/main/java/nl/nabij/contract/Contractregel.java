package nl.nabij.contract;

import nl.nabij.kern.Eigenregel;

/** The rules of contract. */
public enum Contractregel implements Eigenregel {
    NB601("Per dag geldt een contract van een aanbieder voor een product", "Nabij: per dag geldt een contract"),
    NB602(
            "Per dag geldt een tarief voor een product, voor iedereen of voor een aanbieder",
            "Nabij: per dag geldt een tarief");

    private final String wat;
    private final String bron;

    Contractregel(String wat, String bron) {
        this.wat = wat;
        this.bron = bron;
    }

    @Override
    public String wat() {
        return wat;
    }

    @Override
    public String bron() {
        return bron;
    }
}
