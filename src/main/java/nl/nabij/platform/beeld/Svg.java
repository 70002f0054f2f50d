package nl.nabij.platform.beeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes one SVG picture; sizes in units of the view box. Every text is escaped. */
final class Svg {

    private final int width;
    private final String title;
    private final String description;
    private final StringBuilder body = new StringBuilder();

    Svg(int width, String title, String description) {
        this.width = width;
        this.title = title;
        this.description = description;
    }

    Svg rect(String type, double x, double y, double w, double h) {
        return add(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\"/>",
                type, n(x), n(y), n(w), n(h));
    }

    Svg line(String type, double x1, double y1, double x2, double y2) {
        return add("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", type, n(x1), n(y1), n(x2), n(y2));
    }

    Svg circle(String type, double x, double y, double r) {
        return add("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", type, n(x), n(y), n(r));
    }

    Svg triangle(String type, double x, double y, double r) {
        return add("<path class=\"%s\" d=\"M%s %sl%s %sh-%sz\"/>", type, n(x), n(y - r), n(r), n(2 * r), n(2 * r));
    }

    Svg square(String type, double x, double y, double r) {
        return rect(type, x - r, y - r, 2 * r, 2 * r);
    }

    /** @param anchor start, middle or end */
    Svg text(String type, String anchor, double x, double y, String text) {
        return add(
                "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>",
                type, n(x), n(y), anchor, escape(text));
    }

    String close(double height) {
        return close(height, "");
    }

    String close(double height, String extraClass) {
        String id = "beeld-" + Integer.toHexString((extraClass + title + description + body).hashCode());
        return "<svg class=\"nabij-beeld%s\" viewBox=\"0 0 %d %s\" role=\"img\" aria-labelledby=\"%s-t %s-d\" focusable=\"false\">"
                        .formatted(extraClass.isEmpty() ? "" : " " + extraClass, width, n(height), id, id)
                + "<title id=\"" + id + "-t\">" + escape(title) + "</title>"
                + "<desc id=\"" + id + "-d\">" + escape(description) + "</desc>"
                + body + "</svg>";
    }

    private Svg add(String form, Object... values) {
        body.append(form.formatted(values));
        return this;
    }

    /** Splits at spaces into lines of at most {@code max} characters; a longer word stays whole. */
    static List<String> wrap(String text, int max) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > max) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String n(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
