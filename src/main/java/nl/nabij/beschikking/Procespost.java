package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.BriefPdf;
import nl.nabij.beschikking.brief.Procesgegevens;
import nl.nabij.beschikking.model.Brievenkast;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.gebied.Gebieden;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;

/** Makes and keeps the letters that are not a decision, and logs what is done with a dossier on the way. */
@Component
class Procespost {

    private final Clienten clienten;
    private final Gebieden gebieden;
    private final Besluitdossiers dossiers;
    private final BriefPdf pdf;
    private final Brievenkast kast;
    private final AccessLog log;
    private final Clock clock;

    Procespost(
            Clienten clienten,
            Gebieden gebieden,
            Besluitdossiers dossiers,
            BriefPdf pdf,
            Brievenkast kast,
            AccessLog log,
            Clock clock) {
        this.clienten = clienten;
        this.gebieden = gebieden;
        this.dossiers = dossiers;
        this.pdf = pdf;
        this.kast = kast;
        this.log = log;
        this.clock = clock;
    }

    void verstuur(CurrentUser user, Zaak zaak, String soort, Function<Procesgegevens, Brief> schrijver) {
        LocalDate vandaag = LocalDate.now(clock);
        Brief brief = schrijf(zaak, schrijver);
        kast.voegToe(
                zaak.gemeente(),
                zaak.nummer(),
                soort,
                new Brievenkast.Stuk(brief.onderwerp(), vandaag, pdf.render(brief), user.name()));
    }

    /** The letter as it would be today; nothing is kept. */
    Brief schrijf(Zaak zaak, Function<Procesgegevens, Brief> schrijver) {
        return schrijver.apply(new Procesgegevens(
                clienten.get(zaak.gemeente(), zaak.client()),
                gebieden.get(zaak.gemeente()),
                zaak.nummer(),
                LocalDate.now(clock),
                dossiers.contactpersoon(zaak),
                clienten.behoefte(zaak.gemeente(), zaak.client())));
    }

    void log(CurrentUser user, Zaak zaak, String doel, String object) {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                zaak.client().waarde(),
                doel,
                object + ", zaak " + zaak.nummer());
    }
}
