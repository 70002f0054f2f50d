package nl.nabij.berichten;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.berichten.verkeer.Mapverwerking;
import nl.nabij.platform.Command;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.Runtime;
import nl.nabij.platform.database.DatabaseException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** {@code ./nabij bericht verwerk --in MAP --uit MAP [--gegevens MAP] [--vandaag JJJJ-MM-DD]}. */
public final class VerwerkCommand implements Command {

    private static final Set<String> OPTIES = Set.of("--in", "--uit", "--gegevens", "--vandaag");

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> fouten = new ArrayList<>();
        Map<String, String> opties = opties(args, fouten);
        Opdracht opdracht = Opdracht.van(opties, fouten);
        if (opdracht == null || !fouten.isEmpty()) {
            fouten.forEach(err::println);
            err.println("Gebruik: ./nabij bericht verwerk --in MAP --uit MAP [--gegevens MAP] [--vandaag JJJJ-MM-DD]");
            return WRONG_CALL;
        }
        return verwerk(opdracht, out, err);
    }

    private static Map<String, String> opties(List<String> args, List<String> fouten) {
        Map<String, String> opties = new HashMap<>();
        for (int i = 0; i < args.size(); i++) {
            String optie = args.get(i);
            if (!OPTIES.contains(optie)) {
                fouten.add("Onbekende optie: " + optie);
            } else if (i + 1 == args.size() || args.get(i + 1).startsWith("--")) {
                fouten.add("Bij " + optie + " hoort een waarde.");
            } else if (opties.put(optie, args.get(++i)) != null) {
                fouten.add(optie + " staat er meer dan een keer.");
            }
        }
        return opties;
    }

    private record Opdracht(
            Path in, Path uit, Path gegevens, @Nullable LocalDate vandaag) {

        static @Nullable Opdracht van(Map<String, String> opties, List<String> fouten) {
            Path in = map(opties, "--in", fouten);
            Path uit = map(opties, "--uit", fouten);
            LocalDate vandaag = datum(opties.get("--vandaag"), fouten);
            if (in != null && in.equals(uit)) {
                fouten.add("--in en --uit mogen niet dezelfde map zijn.");
            }
            Path gegevens = Path.of(opties.getOrDefault("--gegevens", "gegevens"));
            return in == null || uit == null ? null : new Opdracht(in, uit, gegevens, vandaag);
        }

        private static @Nullable Path map(Map<String, String> opties, String optie, List<String> fouten) {
            String waarde = opties.get(optie);
            if (waarde == null) {
                fouten.add("De optie " + optie + " MAP ontbreekt.");
                return null;
            }
            Path map = Path.of(waarde);
            if (!Files.isDirectory(map)) {
                fouten.add("De map " + map + " van " + optie + " bestaat niet.");
            } else if (!Files.isWritable(map)) {
                fouten.add("In de map " + map + " van " + optie + " kan niet worden geschreven.");
            }
            return map;
        }

        private static @Nullable LocalDate datum(@Nullable String waarde, List<String> fouten) {
            if (waarde == null) {
                return null;
            }
            try {
                return LocalDate.parse(waarde);
            } catch (DateTimeException e) {
                fouten.add("De datum " + waarde + " van --vandaag bestaat niet. Schrijf hem als 2027-03-31.");
                return null;
            }
        }
    }

    private static int verwerk(Opdracht opdracht, PrintStream out, PrintStream err) {
        try (var context = Runtime.start(opdracht.gegevens(), Map.of(), false)) {
            Mapverwerking verwerking = context.getBean(Mapverwerking.class);
            AtomicInteger code = new AtomicInteger();
            Runnable werk = () -> code.set(verwerk(verwerking, opdracht, out));
            if (opdracht.vandaag() == null) {
                werk.run();
            } else {
                NabijClock.at(opdracht.vandaag(), werk);
            }
            return code.get();
        } catch (DatabaseException | UncheckedIOException e) {
            err.println(e.getMessage());
            return WRONG_CALL;
        } catch (DataAccessException | TransactionException e) {
            err.println("De database gaf een fout: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage()
                    + " Wat nog niet was verwerkt, blijft staan: geef de opdracht opnieuw.");
            return WRONG_CALL;
        }
    }

    private static int verwerk(Mapverwerking verwerking, Opdracht opdracht, PrintStream out) {
        try {
            Mapverwerking.Telling telling = verwerking.verwerk(opdracht.in(), opdracht.uit(), out);
            out.println("Verwerkt: " + telling.verwerkt() + ", afgewezen: " + telling.afgewezen()
                    + ", al eerder ontvangen: " + telling.herhaald() + ", onleesbaar: " + telling.onleesbaar()
                    + ", verstuurd: " + telling.verstuurd() + ".");
            if (telling.onleesbaar() > 0) {
                return WRONG_CALL;
            }
            return telling.afgewezen() > 0 ? REJECTED : OK;
        } catch (IOException e) {
            throw new UncheckedIOException("Een bestand kon niet worden gelezen of verplaatst: " + e.getMessage(), e);
        }
    }
}
