package nl.nabij;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.nabij.berichten.BerichtControleerCommand;
import nl.nabij.indicatie.IndicatieBerekenCommand;
import nl.nabij.indicatie.NormenkaderControle;
import nl.nabij.inrichting.InrichtingInlezenCommand;
import nl.nabij.meet.MeetCommand;
import nl.nabij.norm.NormControleerCommand;
import nl.nabij.platform.Command;
import nl.nabij.platform.StartCommand;

/** Entry of the program: the first word picks the command; see {@code ./nabij} without arguments. */
public final class Nabij {

    /** Every command under its words; the longest match wins. */
    static final Map<String, Command> COMMANDS = Map.of(
            "start", new StartCommand(),
            "meet", new MeetCommand(),
            "bericht controleer", new BerichtControleerCommand(),
            "inrichting inlezen", new InrichtingInlezenCommand(),
            "indicatie bereken", new IndicatieBerekenCommand(),
            "norm controleer", new NormControleerCommand(List.of(new NormenkaderControle())));

    private Nabij() {}

    public static void main(String[] args) {
        int code = run(List.of(args));
        if (code >= 0) {
            System.exit(code);
        }
    }

    /** Exit code of the command; negative when it keeps running (the web application). */
    static int run(List<String> args) {
        for (int n = Math.min(2, args.size()); n >= 1; n--) {
            Command command = COMMANDS.get(String.join(" ", args.subList(0, n)));
            if (command != null) {
                return command.run(args.subList(n, args.size()), System.out, System.err);
            }
        }
        System.err.println("Onbekende opdracht: " + String.join(" ", args));
        System.err.println("Bekende opdrachten: "
                + String.join(
                        ", ",
                        Arrays.stream(COMMANDS.keySet().toArray(String[]::new))
                                .sorted()
                                .toList()));
        return Command.WRONG_CALL;
    }
}
