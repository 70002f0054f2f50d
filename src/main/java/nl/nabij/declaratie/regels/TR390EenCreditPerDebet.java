package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR390: a debit is credited once. */
final class TR390EenCreditPerDebet implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR390");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("9390");
    }

    @Override
    public String geschonden() {
        return "credit_bekend or herhaling > 1";
    }

    @Override
    public boolean vraagtToewijzing() {
        return false;
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "De regel met referentienummer " + prestatie.vorigeReferentie()
                + " is al teruggedraaid. Haal deze creditregel uit het bericht.";
    }
}
