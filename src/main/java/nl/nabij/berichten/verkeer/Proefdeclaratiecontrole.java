package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.util.List;
import nl.nabij.berichten.Bericht;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Declaraties;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges the lines of a claim that breaks rules inside the message, so that a check beforehand names all errors at once. For real
 * such a claim counts as not sent.
 */
@Component
class Proefdeclaratiecontrole {

    private final Declaraties declaraties;
    private final Keuring keuring;
    private final Deur deur;
    private final TransactionTemplate savepoint;

    Proefdeclaratiecontrole(
            Declaraties declaraties, Keuring keuring, Deur deur, PlatformTransactionManager transactions) {
        this.declaraties = declaraties;
        this.keuring = keuring;
        this.deur = deur;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    List<Fout> fouten(Inzending inzending) throws IOException {
        Inhoud inhoud = inzending.inhoud();
        Keuring.Verslag verslag = keuring.keur(inhoud, inhoud.vingerafdruk().grootte());
        Bericht bericht = verslag.bericht();
        Gemeentecode gemeente = deur.gemeente(verslag.kop()).orElse(null);
        Agbcode aanbieder = deur.aanbieder(verslag.kop()).orElse(null);
        if (bericht == null || gemeente == null || aanbieder == null) {
            return List.of();
        }
        try {
            List<Fout> fouten = savepoint.execute(status -> {
                Prestatielezer regels = new Prestatielezer(inhoud);
                Declaratiekop kop = metTotaal(Prestatielezer.kop(bericht, gemeente, aanbieder), regels);
                return Declaratieafhandeling.fouten(declaraties, declaraties.ontvang(kop, regels));
            });
            return fouten == null ? List.of() : fouten;
        } catch (RuntimeException e) {
            return List.of(Fout.bericht(
                    "NB909",
                    3,
                    "De regels zijn nog niet tegen uw toewijzingen gehouden. Herstel eerst de andere fouten en"
                            + " toets opnieuw."));
        }
    }

    /** The total may be one of the errors; the lines are judged with what they add up to. */
    private static Declaratiekop metTotaal(Declaratiekop kop, Iterable<Prestatie> regels) {
        Bedrag totaal = Bedrag.NUL;
        for (Prestatie regel : regels) {
            totaal = totaal.plus(regel.saldo());
        }
        return new Declaratiekop(
                kop.gemeente(),
                kop.aanbieder(),
                kop.berichtidentificatie(),
                kop.dagtekening(),
                kop.declaratienummer(),
                kop.maand(),
                kop.declaratiedagtekening(),
                totaal);
    }
}
