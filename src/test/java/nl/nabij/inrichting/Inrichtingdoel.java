package nl.nabij.inrichting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** The readers of the set-up files, for tests elsewhere. */
public final class Inrichtingdoel {

    private Inrichtingdoel() {}

    /** The same bytes as each of the four files. */
    public static void lees(byte[] bytes, Path map) throws IOException {
        for (String naam : new String[] {"aanbieders.csv", "producten.csv", "contracten.csv", "tarieven.csv"}) {
            Files.write(map.resolve(naam), bytes);
        }
        Inrichtingslezer.lees(map, new ArrayList<>());
    }
}
