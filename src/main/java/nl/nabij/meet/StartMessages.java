package nl.nabij.meet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtschrijver;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.Element;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.NabijClock;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingsbesluit;

/** Residents with a running toewijzing, and for each the 305 that reports the start of the care. */
final class StartMessages {

    private static final Agbcode PROVIDER = Agbcode.of("75930001");
    private static final Productcategorie CATEGORY = Productcategorie.of("01");
    private static final Productcode PRODUCT = Productcode.of("01A05");
    private static final int FIRST_NUMBER = 700_000_000;

    private final Clienten clienten;
    private final Toewijzingen toewijzingen;
    private final LocalDate today = LocalDate.now(NabijClock.ZONE);
    private final LocalDate begin = today.minusDays(30);

    private StartMessages(Workbench bench) {
        bench.bean(Aanbieders.class).registreer(new Aanbieder(PROVIDER, "Thuiszorg Meting"));
        clienten = bench.bean(Clienten.class);
        toewijzingen = bench.bean(Toewijzingen.class);
    }

    /** The messages, sound and checked; every one about another resident. */
    static List<byte[]> prepare(Workbench bench, int number) {
        StartMessages messages = new StartMessages(bench);
        List<byte[]> made = new ArrayList<>();
        for (Client resident : Residents.some(number)) {
            made.add(messages.about(resident, FIRST_NUMBER + made.size()));
        }
        return made;
    }

    private byte[] about(Client resident, int number) {
        grant(resident, number);
        Element product = Element.van(
                "StartProduct",
                Element.blad("ToewijzingNummer", number),
                Element.van(
                        "Product",
                        Element.blad("Categorie", CATEGORY.toString()),
                        Element.blad("Code", PRODUCT.toString())),
                Element.blad("ToewijzingIngangsdatum", begin),
                Element.blad("Begindatum", begin),
                Element.blad("StatusAanlevering", "1"));
        Element client = Element.van(
                "Client",
                Element.blad("Bsn", resident.bsn().waarde()),
                Element.van("Geboortedatum", Element.blad("Datum", resident.geboortedatum())),
                Element.blad("Geslacht", resident.geslacht().code()),
                Element.van(
                        "Naam",
                        Element.van(
                                "Geslachtsnaam",
                                Element.blad("Achternaam", resident.naam().achternaam()))),
                Element.van("StartProducten", product));
        return Berichtschrijver.schrijfGecontroleerd(Bericht.nieuw(
                Berichtsoort.WMO305, PROVIDER.waarde(), Workbench.GEMEENTE.waarde(), "M" + number, today, client));
    }

    private void grant(Client resident, int number) {
        Toewijzing running = new Toewijzing(
                Workbench.GEMEENTE,
                Toewijzingnummer.of(Integer.toString(number)),
                null,
                null,
                clienten.registreer(resident),
                resident.bsn(),
                PROVIDER,
                CATEGORY,
                PRODUCT,
                Omvang.minutenPerWeek(150),
                null,
                Periode.van(begin),
                null,
                begin.minusDays(10).atTime(9, 0));
        if (!(toewijzingen.neemOver(running, "meting") instanceof Toewijzingsbesluit.Gedaan)) {
            throw new IllegalStateException("Toewijzing " + number + " of the measurement is refused");
        }
    }
}
