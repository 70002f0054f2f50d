package nl.nabij.norm.web;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsvoorstel.Beslissing;
import nl.nabij.norm.Beleidsvoorstel.Terugname;
import nl.nabij.platform.UserRepository;

/** One time somebody asked to take a value back, as the page shows it. */
record Terugnamebeeld(
        String vanaf, String waarom, String gevraagd, String stand, String kleur, String beslist, String reden) {

    static Terugnamebeeld van(Terugname t, Gemeentecode gemeente, UserRepository users) {
        Beslissing beslissing = t.beslissing();
        return new Terugnamebeeld(
                Tekst.datum(t.vanaf()),
                t.waarom(),
                Voorstelbeeld.wie(t.door(), t.op(), gemeente, users),
                switch (t.stand()) {
                    case OPEN -> "Wacht op een tweede persoon";
                    case VASTGESTELD -> "Teruggenomen";
                    case AFGEWEZEN -> "Afgewezen";
                    case INGETROKKEN -> "Ingetrokken";
                },
                Voorstelbeeld.kleur(t.stand()),
                beslissing == null ? "" : Voorstelbeeld.wie(beslissing.door(), beslissing.op(), gemeente, users),
                beslissing == null ? "" : beslissing.reden());
    }
}
