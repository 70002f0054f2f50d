package nl.nabij.berichten;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.nabij.kern.Retourcode;
import org.jspecify.annotations.Nullable;

/**
 * Composes the 325 on a 323 that passed the schema, as IV087 and IV088 say. A prestatie is approved or rejected as a whole;
 * only rejected ones come back.
 */
public final class Declaratieantwoord {

    /** Claim is granted in full. */
    public static final Retourcode TOEGEKEND = Retourcode.of("8001");

    private static final String CLIENTEN = "Clienten";

    private final Bericht declaratie;
    private final String identificatie;
    private final LocalDate dagtekening;

    private Declaratieantwoord(Bericht declaratie, String identificatie, LocalDate dagtekening) {
        if (declaratie.soort() != Berichtsoort.WMO323) {
            throw new IllegalArgumentException("Een 325 antwoordt op een 323, niet op een " + declaratie.soort());
        }
        this.declaratie = declaratie;
        this.identificatie = identificatie;
        this.dagtekening = dagtekening;
    }

    /** Rejected client: with own {@code codes} all its prestaties must be given and come back as not judged (0233). */
    public record Client(String bsn, List<Retourcode> codes, List<Prestatie> prestaties) {

        public Client {
            codes = List.copyOf(codes);
            prestaties = List.copyOf(prestaties);
        }

        @Override
        public String toString() {
            return "Client[" + codes + ", " + prestaties.size() + " prestaties]";
        }
    }

    /** Rejected line as it came in, with every reason. */
    public record Prestatie(Element prestatie, List<Retourcode> codes) {

        public Prestatie {
            codes = List.copyOf(codes);
        }
    }

    /**
     * @param declaratie the 323; its prestaties are not needed, so the tree of {@link Berichtlezer#stroom} will do
     * @param identificatie own identification of the 325, at most 12 positions
     */
    public static Declaratieantwoord op(Bericht declaratie, String identificatie, LocalDate dagtekening) {
        return new Declaratieantwoord(declaratie, identificatie, dagtekening);
    }

    /** All lines are granted. */
    public Bericht toegekend() {
        return bericht(List.of(Retourbericht.GEEN_OPMERKING), List.of(antwoord(ingediend(), List.of(), TOEGEKEND)));
    }

    /** Level 2 errors: the header alone with 0001. */
    public Bericht technischAfgekeurd() {
        return bericht(List.of(Retourbericht.TECHNISCH), List.of());
    }

    /** Error of level 3 or 4 in the header: the header alone. */
    public Bericht kopAfgekeurd(List<Retourcode> codes) {
        return bericht(nietLeeg(codes), List.of());
    }

    /** Error of level 3 or 4 in the class Declaratie: nothing granted, no line judged. */
    public Bericht declaratieAfgekeurd(List<Retourcode> codes) {
        Element antwoord =
                Element.van("DeclaratieAntwoord", totalen(0)).met(Retourbericht.retourcodes(nietLeeg(codes)));
        return bericht(List.of(Retourbericht.GEEN_OPMERKING), List.of(antwoord));
    }

    /**
     * Some lines are rejected; the rest is granted. Written while the lines come, for there may be hundreds of thousands.
     *
     * @param toegekend cents; negative when credits outweigh
     * @param afgekeurd hands out the clients; one that comes in parts has them right after another
     */
    public void schrijfDeelsAfgekeurd(OutputStream uit, long toegekend, Consumer<Consumer<Client>> afgekeurd) {
        Element antwoord = antwoord(toegekend, List.of(Element.van(CLIENTEN)), Retourbericht.GEEN_OPMERKING);
        Bericht bericht = bericht(List.of(Retourbericht.GEEN_OPMERKING), List.of(antwoord));
        Berichtschrijver.schrijf(bericht, uit, CLIENTEN, in -> {
            Clientschrijver clienten = new Clientschrijver(in);
            afgekeurd.accept(clienten::schrijf);
            clienten.sluit();
        });
    }

    /** Joins the parts of one client. */
    private static final class Clientschrijver {

        private final Invoeger in;
        private @Nullable Client open;

        Clientschrijver(Invoeger in) {
            this.in = in;
        }

        void schrijf(Client client) {
            if (open == null || !open.bsn().equals(client.bsn())) {
                sluit();
                in.begin("Client");
                in.element(Element.blad("Bsn", client.bsn()));
                in.begin("Prestaties");
                open = client;
            }
            boolean zelf = !client.codes().isEmpty();
            for (Prestatie p : client.prestaties()) {
                List<Retourcode> codes = zelf ? List.of(Retourbericht.NIET_BEOORDEELD) : nietLeeg(p.codes());
                in.element(p.prestatie().met(Retourbericht.retourcodes(codes)));
            }
        }

        void sluit() {
            Client client = open;
            if (client != null) {
                in.einde();
                in.element(Retourbericht.retourcodes(
                        client.codes().isEmpty() ? List.of(Retourbericht.GEEN_OPMERKING) : client.codes()));
                in.einde();
                open = null;
            }
        }
    }

    private static List<Retourcode> nietLeeg(List<Retourcode> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("Afkeur heeft een retourcode nodig.");
        }
        return codes;
    }

    private Element antwoord(long toegekend, List<Element> clienten, Retourcode code) {
        List<Element> kinderen = totalen(toegekend);
        kinderen.addAll(clienten);
        kinderen.add(Retourbericht.retourcodes(List.of(code)));
        return Element.van("DeclaratieAntwoord", kinderen);
    }

    private List<Element> totalen(long toegekend) {
        List<Element> uit = new ArrayList<>();
        uit.add(deel("DeclaratieNummer"));
        uit.add(deel("TotaalIngediendBedrag"));
        uit.add(Element.van(
                "TotaalToegekendBedrag",
                Element.blad("TotaalBedrag", Math.abs(toegekend)),
                Element.blad("DebetCredit", toegekend < 0 ? "C" : "D")));
        return uit;
    }

    private Element deel(String naam) {
        return declaratie.kind("Declaratie/" + naam).orElseThrow();
    }

    /** Cents claimed in total; negative for a credit. */
    private long ingediend() {
        return metTeken(deel("TotaalIngediendBedrag"), "TotaalBedrag", "DebetCredit");
    }

    private static long metTeken(Element element, String bedrag, String teken) {
        return element.tekst(teken).equals("C") ? -element.getal(bedrag) : element.getal(bedrag);
    }

    private Bericht bericht(List<Retourcode> kopcodes, List<Element> rest) {
        Kop kop = declaratie.kop();
        Bericht kaal = Bericht.nieuw(
                Berichtsoort.WMO325,
                kop.ontvanger(),
                kop.afzender(),
                identificatie,
                dagtekening,
                rest.toArray(Element[]::new));
        Element header = kaal.header()
                .met(hernoemd("DeclaratieIdentificatie", "BerichtIdentificatie"))
                .met(hernoemd("XsdVersieDeclaratie", "XsdVersie"))
                .met(Retourbericht.retourcodes(kopcodes));
        List<Element> delen = new ArrayList<>(kaal.wortel().kinderen());
        delen.set(0, header);
        return new Bericht(Berichtsoort.WMO325, Element.van("Bericht", delen));
    }

    private Element hernoemd(String naam, String bron) {
        return Element.van(naam, declaratie.header().kind(bron).orElseThrow().kinderen());
    }
}
