import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The rule engine on the same table: reads the DMN model and the cases that Nabij wrote, evaluates each case in one thread and
 * writes the seconds of each round and the minutes of each case. Arguments: model, cases, rounds to warm up, rounds, output.
 */
public final class DmnPeer {

    private DmnPeer() {}

    public static void main(String[] args) throws IOException {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newFileResource(Path.of(args[0]).toFile())))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        String[] names = lines.getFirst().split(";", -1);
        List<String[]> cases = lines.stream().skip(1).map(l -> l.split(";", -1)).toList();
        List<String> out = new ArrayList<>();
        int warmUp = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        for (int round = 0; round < warmUp + rounds; round++) {
            List<String> minutes = new ArrayList<>(cases.size());
            long begin = System.nanoTime();
            for (String[] each : cases) {
                minutes.add(evaluate(runtime, model, names, each));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (round >= warmUp) {
                out.add(String.format(Locale.ROOT, "%.6f", seconds));
            }
            if (round == warmUp + rounds - 1) {
                out.add(String.join(" ", minutes));
            }
        }
        Files.write(Path.of(args[4]), out);
    }

    private static String evaluate(DMNRuntime runtime, DMNModel model, String[] names, String[] answers) {
        DMNContext context = runtime.newContext();
        for (int i = 0; i < names.length; i++) {
            context.set(names[i], answers[i]);
        }
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return String.valueOf(result.getDecisionResultByName("totaal").getResult());
    }
}
