package nl.nabij.platform;

import java.io.PrintStream;
import java.util.List;

/** One command of {@code ./nabij}. Output for programs goes to {@code out}, talk with people to {@code err}. */
public interface Command {

    int OK = 0;
    int WRONG_CALL = 1;
    int REJECTED = 2;
    int RUNNING = -1;

    /** Exit code: {@link #OK}, {@link #WRONG_CALL}, {@link #REJECTED}, or {@link #RUNNING} when it stays up. */
    int run(List<String> args, PrintStream out, PrintStream err);
}
