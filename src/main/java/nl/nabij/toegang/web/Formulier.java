package nl.nabij.toegang.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** Small things every form of toegang needs. */
final class Formulier {

    private Formulier() {}

    /** What was typed, without blanks around it and without characters no database keeps; empty when the field was missing. */
    static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.replace("\u0000", "").strip();
    }

    /** {@code true} or {@code false}, as a checkbox wants it back. */
    static String janee(@Nullable String waarde) {
        return String.valueOf("true".equals(waarde));
    }

    static @Nullable String ofNiets(String waarde) {
        return waarde.isEmpty() ? null : waarde;
    }

    /** Choices of a select or radio group: name of the constant to its Dutch text. */
    static <E extends Enum<E>> Map<String, String> keuzes(Class<E> type, Function<E, String> tekst) {
        Map<String, String> uit = new LinkedHashMap<>();
        for (E e : type.getEnumConstants()) {
            uit.put(e.name(), tekst.apply(e));
        }
        return uit;
    }

    /** The page again, with its errors. */
    static ModelAndView fout(String view) {
        ModelAndView uit = new ModelAndView(view);
        uit.setStatus(HttpStatusCode.valueOf(422));
        return uit;
    }

    static ModelAndView naar(String pad) {
        return new ModelAndView("redirect:" + pad);
    }
}
