package nl.nabij.platform.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All files of a tree, sorted by path: from the classpath (also inside the executable jar) or from a folder. */
public record DataTree(List<DataFile> files) {

    public DataTree {
        files = files.stream().sorted(Comparator.comparing(DataFile::path)).toList();
    }

    /** @param root folder on the classpath, for example {@code normen} */
    public static DataTree classpath(String root) {
        List<DataFile> found = new ArrayList<>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "/**/*.*")) {
                if (!resource.isReadable()) {
                    continue; // a folder with a dot in its name, such as 3.2
                }
                String url = java.net.URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
                String path = url.substring(url.lastIndexOf("/" + root + "/") + root.length() + 2);
                try (InputStream in = resource.getInputStream()) {
                    found.add(new DataFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + root + "/ from the classpath", e);
        }
        return new DataTree(found);
    }

    public static DataTree folder(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return new DataTree(
                    walk.filter(Files::isRegularFile).map(p -> read(root, p)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + root, e);
        }
    }

    private static DataFile read(Path root, Path file) {
        try {
            String path = root.relativize(file).toString().replace('\\', '/');
            return new DataFile(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
