package nl.nabij.beschikking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.brief.BriefPdf;
import nl.nabij.beschikking.brief.Vervolgbriefschrijver;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Ketting;
import nl.nabij.beschikking.model.Vervolgbewijs;
import nl.nabij.beschikking.model.Vervolgdossier;
import nl.nabij.beschikking.regels.Vervolgregels;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.ProgramVersion;
import nl.nabij.platform.CurrentUser;
import nl.nabij.regel.Receipt;
import org.springframework.stereotype.Component;

/**
 * Makes a decision that changes or ends an earlier one, or decides on an objection, ready to be kept: its values, its letter and its
 * receipt.
 */
@Component
class Vervolgschrijver {

    private final Vervolgdossiers dossiers;
    private final BriefPdf pdf;
    private final Bewijsschrijver bewijzen;
    private final Clock clock;

    Vervolgschrijver(Vervolgdossiers dossiers, BriefPdf pdf, Bewijsschrijver bewijzen, Clock clock) {
        this.dossiers = dossiers;
        this.pdf = pdf;
        this.bewijzen = bewijzen;
        this.clock = clock;
    }

    Besluit schrijf(Vervolgdossier dossier, Beschikkingnummer nummer, CurrentUser user) {
        Beschikking beschikking = beschikking(dossier, nummer, user);
        byte[] brief = pdf.render(Vervolgbriefschrijver.schrijf(dossiers.definitief(dossier, nummer.waarde(), user)));
        String briefHash = Ketting.sha256(brief);
        Receipt receipt = receipt(dossier);
        Map<String, Object> inhoud = Vervolgbewijs.van(beschikking, dossier, receipt, briefHash);
        bewijzen.wegingen(inhoud, beschikking.gemeente(), dossier.producten());
        String bewijs = bewijzen.schrijf(inhoud, dossier, receipt);
        Vervolgvoorstel voorstel = dossier.voorstel();
        return new Besluit(
                beschikking,
                voorstel.soort(),
                new Besluit.Vervolg(voorstel.betreft(), voorstel.ingangsdatum(), voorstel.grond()),
                Instant.now(clock),
                brief,
                briefHash,
                bewijs);
    }

    private static Beschikking beschikking(Vervolgdossier dossier, Beschikkingnummer nummer, CurrentUser user) {
        List<Toekenning> toekenningen = dossier.toekenningen();
        Optional<Toekenning> eerste = toekenningen.stream().findFirst();
        return new Beschikking(
                nummer,
                dossier.zaak().gemeente(),
                dossier.zaak().nummer(),
                dossier.zaak().client(),
                dossier.besluitdatum(),
                eerste.isPresent(),
                eerste.map(Toekenning::categorie).orElse(dossier.betreft().productcategorie()),
                eerste.map(Toekenning::omvang).orElse(null),
                eerste.map(Toekenning::periode).orElse(null),
                Objects.requireNonNull(Vervolgdossiers.rechtsmiddelTot(dossier), "NB428 guards the term"),
                user.name(),
                toekenningen);
    }

    private static Receipt receipt(Vervolgdossier dossier) {
        Bewijsgrond grond = Bewijsgrond.van(dossier.beleid(), dossier.voorstel().indicatie(), dossier.producten());
        return new Receipt(
                dossier.besluitdatum(),
                grond.feiten(),
                grond.normen(),
                Vervolgregels.codes(),
                dossier.voorstel().soort().name(),
                ProgramVersion.current());
    }
}
