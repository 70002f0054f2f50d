package nl.nabij.werkplek.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.Role;
import nl.nabij.werkplek.Urgency;
import nl.nabij.werkplek.Werkvoorraad;
import nl.nabij.werkplek.Werkvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address asks of the work list. A value that does not exist falls back to the usual one. */
record ListRequest(
        @Nullable String lijst,
        @Nullable String wanneer,
        @Nullable String soort,
        @Nullable String zoek,
        @Nullable String vrij,
        @Nullable String sorteer,
        @Nullable String richting,
        @Nullable List<String> kolom,
        @Nullable String bladzijde) {

    /** Whose work. */
    enum View {
        MIJN("Mijn werk"),
        TEAM("Mijn team"),
        GEMEENTE("Hele gemeente");

        private final String title;

        View(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Columns the user may leave out. */
    enum Column {
        SOORT("Soort werk"),
        TAAK("Wat u doet"),
        TERMIJN("Termijn"),
        GRONDSLAG("Waarom die dag"),
        BEHANDELAAR("Behandelaar");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public View view() {
        return choose(View.values(), lijst, View.MIJN);
    }

    @Nullable
    public Urgency urgency() {
        return Arrays.stream(Urgency.values())
                .filter(u -> u.slug().equals(wanneer))
                .findFirst()
                .orElse(null);
    }

    public Werkvraag.Sort sort() {
        return choose(Werkvraag.Sort.values(), sorteer, Werkvraag.Sort.LAATSTE_DAG);
    }

    public boolean descending() {
        return "af".equals(richting);
    }

    public boolean freeOnly() {
        return "ja".equals(vrij);
    }

    public String search() {
        String text = zoek == null ? "" : zoek.strip();
        return text.length() > 100 ? text.substring(0, 100) : text;
    }

    public String kind() {
        return soort == null ? "" : soort.strip();
    }

    /** Whether a filter is on, so that an empty list does not mean that there is no work. */
    public boolean filtered() {
        return urgency() != null || freeOnly() || !search().isEmpty() || !kind().isEmpty();
    }

    public Set<Column> columns() {
        EnumSet<Column> chosen = EnumSet.noneOf(Column.class);
        for (String name : kolom == null ? List.<String>of() : kolom) {
            Arrays.stream(Column.values()).filter(c -> c.name().equals(name)).forEach(chosen::add);
        }
        return chosen.isEmpty() ? EnumSet.allOf(Column.class) : chosen;
    }

    public int page() {
        try {
            return bladzijde == null ? 1 : Math.max(1, Integer.parseInt(bladzijde));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    public Werkvraag question(CurrentUser user, int page) {
        Set<Role> roles = EnumSet.copyOf(Werkvoorraad.staff());
        if (view() != View.GEMEENTE) {
            roles.retainAll(user.roles());
        }
        return new Werkvraag(
                user.gemeente(),
                view() == View.MIJN ? user.name() : null,
                roles,
                freeOnly() && view() != View.MIJN,
                kind(),
                search(),
                urgency(),
                sort(),
                descending(),
                page);
    }

    /** Address of this list with one thing changed; the page starts at 1 again. An empty value leaves it out. */
    public String with(String name, String value) {
        return with("/werkvoorraad", name, value);
    }

    public String with(String path, String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        put(address, "lijst", lijst);
        put(address, "wanneer", wanneer);
        put(address, "soort", soort);
        put(address, "zoek", zoek);
        put(address, "vrij", vrij);
        put(address, "sorteer", sorteer);
        put(address, "richting", richting);
        if (kolom != null) {
            address.queryParam("kolom", kolom.toArray());
        }
        address.replaceQueryParam(name);
        put(address, name, value);
        return address.encode().build().toUriString();
    }

    /** Address that sorts by a column; a second click turns the order. */
    public String sortedBy(String column) {
        boolean turn = sort().name().equals(column) && !descending();
        return UriComponentsBuilder.fromUriString(with("sorteer", column))
                .replaceQueryParam("richting", turn ? "af" : "op")
                .build(true)
                .toUriString();
    }

    /** Order of a column for the reader of the screen; null when the list is not sorted by it. */
    @Nullable
    public String ariaSort(String column) {
        if (!sort().name().equals(column)) {
            return null;
        }
        return descending() ? "descending" : "ascending";
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }

    private static <E extends Enum<E>> E choose(E[] values, @Nullable String asked, E otherwise) {
        return Arrays.stream(values)
                .filter(v -> v.name().equals(asked))
                .findFirst()
                .orElse(otherwise);
    }
}
