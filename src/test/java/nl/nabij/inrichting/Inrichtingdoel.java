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

    /** As a 301 that is taken over from an earlier system. */
    public static void leesOvername(byte[] bytes, Path map) throws IOException {
        Path overname = Files.createDirectories(map.resolve("overname"));
        Files.write(overname.resolve("301.xml"), bytes);
        Overname.lees(overname, new ArrayList<>());
    }
}
