package nl.nabij.toegang;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.toegang.regels.OnderwerpVolledig;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seven topics of the onderzoek, each saved by itself; who saves over a colleague's text is told and loses nothing. */
@Service
public class Onderwerpen {

    private final OnderwerpRepository onderwerpen;
    private final Zaakwerk werk;

    Onderwerpen(OnderwerpRepository onderwerpen, Zaakwerk werk) {
        this.onderwerpen = onderwerpen;
        this.werk = werk;
    }

    /** All seven, in the order of the law; empty ones where nothing was saved. */
    public Map<Onderwerp, Onderwerpbevinding> van(Gemeentecode gemeente, Zaaknummer nummer) {
        Map<Onderwerp, Onderwerpbevinding> alle = new EnumMap<>(Onderwerp.class);
        for (Onderwerp o : Onderwerp.values()) {
            alle.put(o, Onderwerpbevinding.leeg(o));
        }
        onderwerpen.van(gemeente, nummer).forEach(b -> alle.put(b.onderwerp(), b));
        return alle;
    }

    /** Saves; {@code nieuw.versie()} is the version the writer started from. */
    @Transactional
    public Bewaring<Onderwerpbevinding> bewaar(Medewerker wie, Zaaknummer nummer, Onderwerpbevinding nieuw) {
        Zaak zaak = werk.pak(wie, nummer);
        Onderzoeken.eisOpen(zaak);
        Map<Onderwerp, Onderwerpbevinding> eerder = van(wie.gemeente(), nummer);
        Onderwerpbevinding huidig =
                Optional.ofNullable(eerder.get(nieuw.onderwerp())).orElseThrow();
        if (huidig.versie() != nieuw.versie()) {
            return new Bewaring.Botsing<>(huidig);
        }
        List<Bevinding> fouten = OnderwerpVolledig.toets(nieuw);
        if (!fouten.isEmpty()) {
            return new Bewaring.Geweigerd<>(fouten);
        }
        Onderwerpbevinding bewaard = new Onderwerpbevinding(
                nieuw.onderwerp(),
                nieuw.status(),
                nieuw.bevinding(),
                nieuw.herkomst(),
                nieuw.inwonerZegt(),
                nieuw.reden(),
                nieuw.versie() + 1,
                wie.naam(),
                werk.nu());
        onderwerpen.bewaar(zaak, bewaard);
        werk.gewijzigd(
                wie, zaak, Onderzoeken.DOEL, "onderwerp " + nieuw.onderwerp().letter());
        meldAfgerond(wie, nummer, eerder, bewaard);
        return new Bewaring.Bewaard<>(bewaard);
    }

    private void meldAfgerond(
            Medewerker wie, Zaaknummer nummer, Map<Onderwerp, Onderwerpbevinding> eerder, Onderwerpbevinding bewaard) {
        boolean was = eerder.values().stream().allMatch(b -> b.status().afgerond());
        eerder.put(bewaard.onderwerp(), bewaard);
        if (!was && eerder.values().stream().allMatch(b -> b.status().afgerond())) {
            werk.gebeurd(new Toegangsgebeurtenis.OnderwerpenAfgerond(wie.gemeente(), nummer));
        }
    }
}
