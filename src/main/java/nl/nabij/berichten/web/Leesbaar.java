package nl.nabij.berichten.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Element;
import nl.nabij.berichten.definitie.Berichtdefinitie;
import nl.nabij.berichten.definitie.Codelijst;
import nl.nabij.berichten.definitie.Node;
import nl.nabij.berichten.definitie.Vorm;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Tekst;

/** A message as people read it: sections with Dutch names, dates, amounts and the meaning of codes. */
final class Leesbaar {

    /** One section. {@code diepte} is 0 for the outermost. */
    record Sectie(String titel, int diepte, List<Veld> velden) {}

    /** One line. */
    record Veld(String naam, String waarde) {}

    /** @param weggelaten number of sections that are not shown */
    record Tekstvorm(List<Sectie> secties, int weggelaten) {}

    private static final int HOOGSTENS = 120;

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("Header", "Wie aan wie"),
            Map.entry("Client", "Cliënt"),
            Map.entry("Bsn", "BSN"),
            Map.entry("Relaties", "Mensen om de cliënt"),
            Map.entry("Contactgegevens", "Adres en contact"),
            Map.entry("ToegewezenProducten", "Toegewezen hulp"),
            Map.entry("ToegewezenProduct", "Toewijzing"),
            Map.entry("ToewijzingNummer", "Toewijzingnummer"),
            Map.entry("StartProducten", "Gestarte hulp"),
            Map.entry("StartProduct", "Start"),
            Map.entry("StopProducten", "Gestopte hulp"),
            Map.entry("StopProduct", "Stop"),
            Map.entry("Clienten", "Cliënten"),
            Map.entry("Prestaties", "Regels"),
            Map.entry("Prestatie", "Regel"),
            Map.entry("ProductReferentie", "Kenmerk van de regel"),
            Map.entry("DeclaratieAntwoord", "Antwoord op de declaratie"),
            Map.entry("RetourCodes", "Uitkomst"),
            Map.entry("RetourCode", "Retourcode"),
            Map.entry("XsdVersie", "Versie van het berichtformaat"),
            Map.entry("GeleverdVolume", "Geleverd"),
            Map.entry("ProductTarief", "Tarief"),
            Map.entry("DebetCredit", "Debet of credit"),
            Map.entry("RedenBeeindiging", "Reden van de stop"),
            Map.entry("RedenWijziging", "Reden van de wijziging"),
            Map.entry("Emailadres", "E-mailadres"));

    private final List<Sectie> secties = new ArrayList<>();
    private int weggelaten;

    private Leesbaar() {}

    static Tekstvorm van(Bericht bericht) {
        Leesbaar leesbaar = new Leesbaar();
        Node wortel = Berichtdefinitie.van(bericht.soort()).wortel();
        for (Element deel : bericht.wortel().kinderen()) {
            leesbaar.klasse(deel, wortel.kind(wortel.plaatsVan(deel.naam())), 0);
        }
        return new Tekstvorm(List.copyOf(leesbaar.secties), leesbaar.weggelaten);
    }

    private void klasse(Element element, Node node, int diepte) {
        List<Veld> velden = new ArrayList<>();
        List<Element> onder = new ArrayList<>();
        for (Element kind : element.kinderen()) {
            Node plaats = node.kind(node.plaatsVan(kind.naam()));
            if (plaats.soort() == Node.Soort.KLASSE && !kind.naam().equals("RetourCodes")) {
                onder.add(kind);
            } else {
                velden(kind, plaats, naam(kind.naam()), velden);
            }
        }
        if (!velden.isEmpty()) {
            voegToe(new Sectie(naam(element.naam()), diepte, List.copyOf(velden)));
        }
        for (Element kind : onder) {
            klasse(kind, node.kind(node.plaatsVan(kind.naam())), velden.isEmpty() ? diepte : diepte + 1);
        }
    }

    private void voegToe(Sectie sectie) {
        if (secties.size() < HOOGSTENS) {
            secties.add(sectie);
        } else {
            weggelaten++;
        }
    }

    /** A composed value becomes several lines under one name. */
    private static void velden(Element element, Node node, String naam, List<Veld> velden) {
        if (node.isBlad()) {
            velden.add(new Veld(naam, waarde(element.tekst(), node)));
            return;
        }
        boolean alleen = element.kinderen().size() == 1;
        for (Element kind : element.kinderen()) {
            Node plaats = node.kind(node.plaatsVan(kind.naam()));
            String deel = alleen
                            || kind.naam().equals(element.naam())
                            || plaats.naam().equals("RetourCode")
                    ? naam
                    : naam + ", " + naam(kind.naam()).toLowerCase(java.util.Locale.ROOT);
            velden(kind, plaats, deel, velden);
        }
    }

    private static String waarde(String tekst, Node node) {
        Codelijst lijst = node.type().lijst();
        if (lijst != null) {
            String betekenis = lijst.codes().get(tekst.strip());
            return betekenis == null ? tekst : betekenis + " (" + tekst.strip() + ")";
        }
        if (node.type().vorm() == Vorm.DATUM && tekst.strip().length() == 10) {
            return Tekst.datum(java.time.LocalDate.parse(tekst.strip()));
        }
        String type = node.type().naam();
        if (type.equals("LDT_Bedrag") || type.equals("LDT_TotaalBedrag") || type.equals("LDT_Budget")) {
            return Bedrag.ofCenten(Long.parseLong(tekst.strip())).toString();
        }
        return tekst;
    }

    private static String naam(String element) {
        String bekend = NAMEN.get(element);
        if (bekend != null) {
            return bekend;
        }
        String los = element.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ");
        return los.charAt(0) + los.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
