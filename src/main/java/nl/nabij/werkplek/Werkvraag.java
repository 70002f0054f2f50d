package nl.nabij.werkplek;

import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which werkitems to show: never of another gemeente.
 *
 * @param behandelaar only items on this user's name; null for everybody's
 * @param roles only items one of these roles can do
 * @param freeOnly only items nobody has taken
 * @param kind empty for every kind
 * @param search zaaknummer, name of the resident, or words of the task; empty for all
 * @param urgency null for all blocks
 * @param page from 1
 */
public record Werkvraag(
        Gemeentecode gemeente,
        @Nullable String behandelaar,
        Set<Role> roles,
        boolean freeOnly,
        String kind,
        String search,
        @Nullable Urgency urgency,
        Sort sort,
        boolean descending,
        int page) {

    /** Columns one can sort by. */
    public enum Sort {
        LAATSTE_DAG("laatste_dag"),
        SOORT("soort"),
        TAAK("taak"),
        ZAAK("zaaknummer"),
        BEHANDELAAR("behandelaar");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public Werkvraag {
        roles = Set.copyOf(roles);
        page = Math.clamp(page, 1, 1_000_000);
    }
}
