package nl.nabij.beschikking.regels;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what support costs the gemeente: an amount of money, or cost as a reason in words. */
final class Kostenwoorden {

    private static final String WIE = "(?:de|onze) (?:gemeente|regio)|het college|de gemeenschap";

    private static final Pattern KOSTEN = Pattern.compile(
            "€\\s*[0-9][0-9.,]*"
                    + "|\\b(?:eur|euro)\\s*[0-9][0-9.,]*"
                    + "|[0-9][0-9.,]*\\s*(?:eur|euro)\\b"
                    + "|[0-9],-"
                    + "|\\bte (?:duur|kostbaar) voor (?:" + WIE + ")"
                    + "|\\bgoedkop(?:er|ere|ers|st|ste)\\b"
                    + "|\\bbezuinig\\w*"
                    + "|\\bbudgetplafond\\w*"
                    + "|\\bgemeentelijke? (?:budget|begroting|middelen)\\b"
                    + "|\\b(?:budget|begroting|geld|middelen|kosten|lasten) (?:van|voor) (?:" + WIE + ")"
                    + "|\\b(?:past|passen|passend) (?:niet )?(?:binnen|in) (?:het|ons) budget\\b"
                    + "|\\bkost (?:de gemeente|ons) (?:te )?veel\\b"
                    + "|\\b(?:te )?hoge kosten\\b"
                    + "|\\bkostenoverweging\\w*|\\bkostenbeheersing\\w*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Kostenwoorden() {}

    /** The first words that speak of cost. */
    static Optional<String> in(String tekst) {
        Matcher m = KOSTEN.matcher(tekst);
        return m.find() ? Optional.of(m.group().strip()) : Optional.empty();
    }
}
