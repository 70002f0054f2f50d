package nl.nabij.norm;

import java.util.List;

/** What a module would do differently once a proposal is settled; each module that uses policy may declare one as a bean. */
public interface Beleidsgevolgen {

    /**
     * One consequence, in Dutch.
     *
     * @param wie which part of the work
     * @param wat what changes there, with how many where that can be counted
     */
    record Gevolg(String wie, String wat) {}

    /** @param straks policy with the proposal settled */
    List<Gevolg> van(Beleidsvoorstel voorstel, Normen nu, Normen straks);
}
