package nl.nabij.norm.web;

import java.time.LocalDate;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Normen;

/** The value on the first day of a proposal, as it is now and as it would be. */
record Voorstelvergelijking(String dag, Beleidsregel.Kant nu, Beleidsregel.Kant straks) {

    static Voorstelvergelijking van(Beleidsvoorstel voorstel, Normen nu, Normen straks) {
        LocalDate dag = voorstel.vanaf();
        return new Voorstelvergelijking(
                Tekst.datum(dag),
                Kantlezer.lees(nu, voorstel.pad(), voorstel.gemeente(), dag),
                Kantlezer.lees(straks, voorstel.pad(), voorstel.gemeente(), dag));
    }
}
