package nl.nabij.toegang;

import java.util.List;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toegang.regels.LadderInVolgorde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ladder of an onderzoek: what was looked at before maatwerk, in the order of the gemeente. */
@Service
public class Ladders {

    /**
     * What somebody fills in on one step.
     *
     * @param oordeel null to save without a conclusion
     * @param versie the version the writer started from
     */
    public record Invoer(
            String code, String bekeken, @Nullable Tredeoordeel oordeel, String waarom, int versie) {}

    private final LadderRepository ladders;
    private final Zaakwerk werk;

    Ladders(LadderRepository ladders, Zaakwerk werk) {
        this.ladders = ladders;
        this.werk = werk;
    }

    /** @throws NotFoundException when the onderzoek of this zaak has not begun */
    public Ladder van(Gemeentecode gemeente, Zaaknummer nummer) {
        return ladders.get(gemeente, nummer);
    }

    /** Saves one step. Reopening a step takes back the conclusions after it; their texts stay. */
    @Transactional
    public Bewaring<Ladder> bewaar(Medewerker wie, Zaaknummer nummer, Invoer invoer) {
        Zaak zaak = werk.pak(wie, nummer);
        Onderzoeken.eisOpen(zaak);
        Ladder ladder = van(wie.gemeente(), nummer);
        Tredestap huidig = ladder.stap(invoer.code())
                .orElseThrow(() -> new NotFoundException("Deze trede staat niet in de ladder van deze zaak."));
        if (huidig.versie() != invoer.versie()) {
            return new Bewaring.Botsing<>(ladder);
        }
        List<Bevinding> fouten =
                LadderInVolgorde.toets(ladder, huidig.trede(), invoer.oordeel(), invoer.bekeken(), invoer.waarom());
        if (!fouten.isEmpty()) {
            return new Bewaring.Geweigerd<>(fouten);
        }
        ladders.bewaar(
                zaak,
                new Tredestap(
                        huidig.trede(),
                        invoer.bekeken(),
                        invoer.oordeel(),
                        invoer.waarom(),
                        huidig.versie() + 1,
                        wie.naam(),
                        werk.nu()));
        if (invoer.oordeel() == null) {
            ladders.heropenNa(zaak, huidig.trede());
        }
        werk.gewijzigd(wie, zaak, Onderzoeken.DOEL, "ladder, trede " + invoer.code());
        Ladder nieuw = van(wie.gemeente(), nummer);
        if (nieuw.uitkomst() != Ladder.Uitkomst.OPEN && nieuw.uitkomst() != ladder.uitkomst()) {
            werk.gebeurd(new Toegangsgebeurtenis.LadderAfgerond(wie.gemeente(), nummer, nieuw.uitkomst()));
        }
        return new Bewaring.Bewaard<>(nieuw);
    }
}
