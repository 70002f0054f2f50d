package nl.nabij.norm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.YamlMap;

/** The reader of a policy file, for tests elsewhere. */
public final class Parameterdoel {

    private Parameterdoel() {}

    /** As the register does: only a file without errors is used. */
    public static void lees(byte[] bytes) {
        DataFile file = new DataFile("landelijk/x.yaml", new String(bytes, StandardCharsets.UTF_8));
        List<DataError> errors = new ArrayList<>();
        YamlMap.parse(file, errors).ifPresent(map -> new Parameterlezer(map).lees(file, "landelijk", "x"));
    }
}
