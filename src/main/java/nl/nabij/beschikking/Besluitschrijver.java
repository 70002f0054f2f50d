package nl.nabij.beschikking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.brief.BriefPdf;
import nl.nabij.beschikking.brief.Briefschrijver;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluitdossier;
import nl.nabij.beschikking.model.Bewijs;
import nl.nabij.beschikking.model.Ketting;
import nl.nabij.beschikking.regels.Besluitregels;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.ProgramVersion;
import nl.nabij.platform.CurrentUser;
import nl.nabij.regel.Receipt;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;

/** Makes a decision on an application ready to be kept: its values, its letter and its receipt. */
@Component
class Besluitschrijver {

    private final Besluitdossiers dossiers;
    private final BriefPdf pdf;
    private final Bewijsschrijver bewijzen;
    private final Clock clock;

    Besluitschrijver(Besluitdossiers dossiers, BriefPdf pdf, Bewijsschrijver bewijzen, Clock clock) {
        this.dossiers = dossiers;
        this.pdf = pdf;
        this.bewijzen = bewijzen;
        this.clock = clock;
    }

    Besluit schrijf(Besluitdossier dossier, Beschikkingnummer nummer, CurrentUser user) {
        Beschikking beschikking = beschikking(dossier, nummer, user);
        byte[] brief = pdf.render(Briefschrijver.schrijf(dossiers.definitief(dossier, nummer.waarde(), user)));
        String briefHash = Ketting.sha256(brief);
        Receipt receipt = receipt(dossier);
        Map<String, Object> inhoud = Bewijs.van(beschikking, dossier, receipt, briefHash);
        bewijzen.wegingen(inhoud, beschikking.gemeente(), dossier.producten());
        String bewijs = bewijzen.schrijf(inhoud, dossier, receipt);
        return new Besluit(
                beschikking, dossier.voorstel().uitkomst(), null, Instant.now(clock), brief, briefHash, bewijs);
    }

    private static Beschikking beschikking(Besluitdossier dossier, Beschikkingnummer nummer, CurrentUser user) {
        Zaak zaak = dossier.zaak();
        List<Toekenning> toekenningen = dossier.toekenningen();
        Optional<Toekenning> eerste = toekenningen.stream().findFirst();
        LocalDate bezwaarTot = Objects.requireNonNull(Besluitdossiers.bezwaarTot(dossier), "NB414 guards the term");
        return new Beschikking(
                nummer,
                zaak.gemeente(),
                zaak.nummer(),
                zaak.client(),
                dossier.besluitdatum(),
                dossier.voorstel().uitkomst().kentToe(),
                dossier.categorieen().getFirst(),
                eerste.map(Toekenning::omvang).orElse(null),
                eerste.map(Toekenning::periode).orElse(null),
                bezwaarTot,
                user.name(),
                toekenningen);
    }

    private static Receipt receipt(Besluitdossier dossier) {
        Bewijsgrond grond = Bewijsgrond.van(dossier.beleid(), dossier.indicatie(), dossier.producten());
        grond.feiten().putAll(aanvraag(dossier));
        return new Receipt(
                dossier.besluitdatum(),
                grond.feiten(),
                grond.normen(),
                Besluitregels.codes(),
                dossier.voorstel().uitkomst().name(),
                ProgramVersion.current());
    }

    private static Map<String, String> aanvraag(Besluitdossier dossier) {
        Map<String, String> feiten = new HashMap<>();
        Voorstel voorstel = dossier.voorstel();
        feiten.put("melding", dossier.zaak().meldingsdatum().toString());
        feiten.put("verslag", String.valueOf(dossier.zaak().verslagdatum()));
        feiten.put("aanvraag", String.valueOf(dossier.zaak().aanvraagdatum()));
        feiten.put("bijdrage", voorstel.bijdrage().name());
        feiten.put("motivering", voorstel.motivering());
        feiten.put("grond", String.valueOf(voorstel.grond()));
        voorstel.weigeringen().forEach(w -> feiten.put("weigering " + w.naam(), String.valueOf(w.grond())));
        return feiten;
    }
}
