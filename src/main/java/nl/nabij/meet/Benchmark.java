package nl.nabij.meet;

import java.io.IOException;
import java.util.List;

/** One benchmark of {@code ./nabij meet}. */
interface Benchmark {

    String name();

    /** @throws IOException when the machine does not let it run; the run then says so and goes on with the next */
    List<Figure> run() throws IOException, InterruptedException;
}
