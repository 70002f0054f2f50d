package nl.nabij.berichten.regels;

import java.util.List;
import nl.nabij.berichten.controle.Watch;

/** All rules inside a message, in one list; each binds itself to the kinds it holds for. */
public final class Rulebook {

    /** One rule of the standard. */
    public interface Rule {

        /** Code in the standard, for example TR018. */
        String code();

        /** Takes the fields and moments it needs; called once per message, so state may live in the closure. */
        void bind(Watch watch);
    }

    private static final List<Rule> RULES = List.of();

    private Rulebook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    public static void bind(Watch watch) {
        RULES.forEach(r -> r.bind(watch));
    }
}
