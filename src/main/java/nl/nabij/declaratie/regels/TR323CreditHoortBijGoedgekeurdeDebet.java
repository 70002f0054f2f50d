package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Regelcode;
import nl.nabij.kern.Retourcode;

/** iWmo TR323, IV085, IV091: a credit takes back an approved debit of an earlier declaratie and is further identical to it. */
final class TR323CreditHoortBijGoedgekeurdeDebet implements Prestatieregel {

    @Override
    public Regelcode regelcode() {
        return Regelcode.of("TR323");
    }

    @Override
    public Retourcode retourcode() {
        return Retourcode.of("8017");
    }

    @Override
    public String geschonden() {
        return "debet_id is null or not debet_gelijk";
    }

    @Override
    public boolean vraagtToewijzing() {
        return false;
    }

    @Override
    public String toelichting(Prestatie prestatie, Prestatiefeiten feiten) {
        return "Er is geen goedgekeurde regel met referentienummer " + prestatie.vorigeReferentie()
                + " en dezelfde gegevens om terug te draaien. Controleer het vorige referentienummer en neem alle"
                + " gegevens over.";
    }
}
