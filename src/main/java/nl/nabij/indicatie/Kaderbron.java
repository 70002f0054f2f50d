package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.indicatie.model.Normenkader;
import nl.nabij.kern.Gemeentecode;

/** Frameworks beside those of normen/: the ones gemeenten read in themselves. */
interface Kaderbron {

    Kaderbron GEEN = new Kaderbron() {
        @Override
        public Optional<String> code(Gemeentecode gemeente, LocalDate dag) {
            return Optional.empty();
        }

        @Override
        public Optional<Normenkader> find(String code) {
            return Optional.empty();
        }
    };

    /** Code of the own framework that this gemeente approved for that day. */
    Optional<String> code(Gemeentecode gemeente, LocalDate dag);

    Optional<Normenkader> find(String code);

    /** The frameworks that are kept; a version never changes, so it is read once. */
    final class Bewaard implements Kaderbron {

        private static final Pattern CODE = Pattern.compile("eigen-([0-9]{4})-([0-9]{1,6})");

        private final Eigenkaders kaders;
        private final ConcurrentHashMap<String, Normenkader> gelezen = new ConcurrentHashMap<>();

        Bewaard(Eigenkaders kaders) {
            this.kaders = kaders;
        }

        @Override
        public Optional<String> code(Gemeentecode gemeente, LocalDate dag) {
            OptionalInt versie = kaders.geldig(gemeente, dag);
            return versie.isEmpty() ? Optional.empty() : Optional.of(Eigenkader.code(gemeente, versie.getAsInt()));
        }

        @Override
        public Optional<Normenkader> find(String code) {
            Matcher matcher = CODE.matcher(code);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Normenkader bekend = gelezen.get(code);
            if (bekend != null) {
                return Optional.of(bekend);
            }
            Gemeentecode gemeente = Gemeentecode.of(matcher.group(1));
            int versie = Integer.parseInt(matcher.group(2));
            Optional<Normenkader> kader = kaders.inhoud(gemeente, versie)
                    .map(inhoud ->
                            Kaderinlezing.bewaard(gemeente, versie, inhoud).kader());
            kader.ifPresent(k -> gelezen.put(code, k));
            return kader;
        }
    }
}
