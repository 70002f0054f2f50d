package nl.nabij.beschikking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nabij.beschikking.brief.BriefPdf;
import nl.nabij.beschikking.brief.Briefgegevens;
import nl.nabij.beschikking.brief.Dwangsombriefschrijver;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Dwangsombewijs;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.beschikking.model.Ketting;
import nl.nabij.beschikking.regels.Dwangsomregels;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.ProgramVersion;
import nl.nabij.platform.CurrentUser;
import nl.nabij.regel.Receipt;
import org.springframework.stereotype.Component;

/** Makes the decision that fixes a penalty ready to be kept: its values, its letter and its receipt. */
@Component
class Dwangsomschrijver {

    private final Besluitdossiers dossiers;
    private final BriefPdf pdf;
    private final Bewijsschrijver bewijzen;
    private final Clock clock;

    Dwangsomschrijver(Besluitdossiers dossiers, BriefPdf pdf, Bewijsschrijver bewijzen, Clock clock) {
        this.dossiers = dossiers;
        this.pdf = pdf;
        this.bewijzen = bewijzen;
        this.clock = clock;
    }

    /** What the letter may use before it is signed. */
    Briefgegevens voorbeeld(Dwangsomdossier dossier) {
        return dossiers.voorbeeld(dossier.alsBesluitdossier());
    }

    Besluit schrijf(Dwangsomdossier dossier, Beschikkingnummer nummer, CurrentUser user) {
        Briefgegevens gegevens = dossiers.definitief(dossier.alsBesluitdossier(), nummer.waarde(), user);
        byte[] brief = pdf.render(Dwangsombriefschrijver.schrijf(gegevens, dossier));
        String briefHash = Ketting.sha256(brief);
        Beschikking beschikking = new Beschikking(
                nummer,
                dossier.zaak().gemeente(),
                dossier.zaak().nummer(),
                dossier.zaak().client(),
                dossier.besluitdatum(),
                false,
                Voorstel.HULP_BIJ_HET_HUISHOUDEN,
                null,
                null,
                Objects.requireNonNull(gegevens.bezwaarTot(), "NB444 guards the term"),
                user.name(),
                List.of());
        Receipt receipt = Dwangsombewijs.receipt(dossier, Dwangsomregels.codes(), ProgramVersion.current());
        Map<String, Object> inhoud = Dwangsombewijs.van(beschikking, dossier, receipt, briefHash);
        return new Besluit(
                beschikking,
                Uitkomst.DWANGSOM_VASTSTELLEN,
                null,
                Instant.now(clock),
                brief,
                briefHash,
                bewijzen.schrijf(inhoud, dossier, receipt));
    }
}
