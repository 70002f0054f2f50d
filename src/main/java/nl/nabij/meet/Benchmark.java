package nl.nabij.meet;

import java.io.IOException;

/** One benchmark of {@code ./nabij meet}. */
interface Benchmark {

    String name();

    /** @throws IOException when the machine does not let it run; the run then says so and goes on with the next */
    Measurement run() throws IOException, InterruptedException;
}
