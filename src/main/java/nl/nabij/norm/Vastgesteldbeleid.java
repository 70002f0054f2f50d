package nl.nabij.norm;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Values that were settled in the application, as text. */
@Component
public class Vastgesteldbeleid {

    private final Voorstelregister voorstellen;

    Vastgesteldbeleid(Voorstelregister voorstellen) {
        this.voorstellen = voorstellen;
    }

    /** What was settled, by its SHA-256; empty when nothing that holds has this hash. */
    public Optional<String> tekst(String hash) {
        return voorstellen.vastgesteld().stream()
                .filter(v -> Samenvoeging.hash(v).equals(hash))
                .map(Samenvoeging::tekst)
                .findFirst();
    }
}
