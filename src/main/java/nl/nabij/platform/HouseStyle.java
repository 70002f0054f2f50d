package nl.nabij.platform;

import java.util.Optional;
import nl.nabij.kern.Gemeentecode;

/** Name and colour of who the user works for; a module that knows gemeenten and aanbieders provides it. */
public interface HouseStyle {

    /** Name for the header; empty when unknown. */
    String organisation(CurrentUser user);

    /** Accent colour as {@code #rrggbb}, with at least 4.5:1 contrast on white. */
    Optional<String> color(Gemeentecode gemeente);
}
