package nl.nabij;

import static java.util.Map.entry;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.BerichtControleerCommand;
import nl.nabij.berichten.VerwerkCommand;
import nl.nabij.beschikking.BesluitNaspelenCommand;
import nl.nabij.herindicatie.HerindicatieProefCommand;
import nl.nabij.indicatie.IndicatieBerekenCommand;
import nl.nabij.indicatie.NormenkaderControle;
import nl.nabij.inrichting.InrichtingInlezenCommand;
import nl.nabij.meet.MeetCommand;
import nl.nabij.norm.NormControleerCommand;
import nl.nabij.platform.AdministratorCommand;
import nl.nabij.platform.Command;
import nl.nabij.platform.StartCommand;
import nl.nabij.productaanbod.Aanbodbestanden;
import nl.nabij.proefregio.GenereerCommand;

/** Entry of the program: the first words pick the command; without any it tells what it can do. */
public final class Nabij {

    /** Every command under its words; the longest match wins. One line per command. */
    static final Map<String, Command> COMMANDS = Map.ofEntries( //
            entry("start", new StartCommand()), //
            entry("beheerder toevoegen", new AdministratorCommand()), //
            entry("meet", new MeetCommand()), //
            entry("besluit naspelen", new BesluitNaspelenCommand()), //
            entry("bericht controleer", new BerichtControleerCommand()), //
            entry("bericht verwerk", new VerwerkCommand()), //
            entry("bericht genereer", new GenereerCommand(Clock.systemDefaultZone())), //
            entry("inrichting inlezen", new InrichtingInlezenCommand()), //
            entry("indicatie bereken", new IndicatieBerekenCommand()), //
            entry("herindicatie proef", new HerindicatieProefCommand()), //
            entry(
                    "norm controleer",
                    new NormControleerCommand(List.of(new NormenkaderControle(), new Aanbodbestanden()))));

    private static final Map<String, String> USAGE = Map.ofEntries(
            entry("start", """
                  start [--poort N] [--gegevens MAP] [--zonder-demo]
                      Start de webtoepassing, met een oefenregio. De gegevens blijven in MAP (standaard: gegevens).
                """),
            entry("bericht controleer", """
                  bericht controleer [--json] BESTAND...
                      Controleert iWmo-berichten en noemt alle fouten in een keer. Geen database nodig.
                      Eindigt met 0 (alles geldig), 2 (een bericht afgekeurd) of 1 (iets niet te lezen).
                """),
            entry("bericht verwerk", """
                  bericht verwerk --in MAP --uit MAP [--gegevens MAP] [--vandaag JJJJ-MM-DD]
                      Verwerkt berichten uit een map en schrijft de retourberichten.
                """),
            entry("bericht genereer", """
                  bericht genereer --uit MAP [--clienten N] [--aanbieders N] [--maanden N] [--maand JJJJ-MM]
                          [--fouten N|geen] [--zaad N] [--gemeente CODE,CODE] [--ineens] [--zonder-levering]
                      Maakt een verzonnen regio als bestanden: inrichting, toewijzingen en berichten van aanbieders, met
                      op verzoek ingezaaide fouten en een lijst daarvan. Dezelfde opties geven dezelfde bestanden.
                """),
            entry("inrichting inlezen", """
                  inrichting inlezen MAP [--gegevens MAP]
                      Leest aanbieders, producten, contracten en tarieven in uit CSV-bestanden.
                """),
            entry("indicatie bereken", """
                  indicatie bereken BESTAND.json [--json]
                      Berekent de minuten uit vastgelegde feiten, met uitleg per regel.
                """),
            entry("herindicatie proef", """
                  herindicatie proef --dag JJJJ-MM-DD (--gemeente CODE,CODE | --regio CODE)
                          [--kader CODE [--tarief EURO] | --product CODE [--wordt CODE]] [--gegevens MAP] [--json]
                      Toont wat een andere norm, prijs of ander beleid doet, per gemeente en samen. Bewaart niets.
                """),
            entry("besluit naspelen", """
                  besluit naspelen NUMMER [--gemeente CODE] [--gegevens MAP] [--json]
                      Neemt een besluit opnieuw uit zijn bewijs, en zegt of hetzelfde eruit komt.
                """),
            entry("norm controleer", """
                  norm controleer
                      Controleert alle beleidsgegevens: vorm, bron, datum en eenheid.
                """),
            entry("beheerder toevoegen", """
                  beheerder toevoegen NAAM --gemeente CODE [--gegevens MAP]
                      Maakt de eerste beheerder van een gemeente. Die voegt de anderen toe in de webtoepassing.
                """),
            entry("meet", """
                  meet [NAAM...] [--schrijf BESTAND]
                      Doet de metingen en toont de cijfers.
                """));

    private Nabij() {}

    public static void main(String[] args) {
        int code = run(List.of(args), System.out, System.err);
        if (code >= 0) {
            System.exit(code);
        }
    }

    /** Exit code of the command; negative when it keeps running (the web application). */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty() || List.of("help", "--help", "-h").contains(args.getFirst())) {
            out.print(usage());
            return Command.OK;
        }
        for (int n = Math.min(2, args.size()); n >= 1; n--) {
            Command command = COMMANDS.get(String.join(" ", args.subList(0, n)));
            if (command != null) {
                return command.run(args.subList(n, args.size()), out, err);
            }
        }
        err.println("Onbekende opdracht: " + String.join(" ", args.subList(0, Math.min(2, args.size()))));
        err.print(usage());
        return Command.WRONG_CALL;
    }

    private static String usage() {
        StringBuilder text = new StringBuilder("Gebruik: ./nabij OPDRACHT [OPTIES]\n\n");
        COMMANDS.keySet().stream().sorted().forEach(name -> text.append(USAGE.getOrDefault(name, "  " + name + "\n")));
        return text.append("""
              test
                  Bouwt Nabij en doet alle toetsen.

            Nabij brengt zijn eigen PostgreSQL mee. Een andere kiest u met NABIJ_DB_URL, NABIJ_DB_GEBRUIKER en
            NABIJ_DB_WACHTWOORD. De webtoepassing is alleen op deze computer te bereiken; met NABIJ_ADRES=0.0.0.0 ook
            vanaf andere.
            """).toString();
    }
}
