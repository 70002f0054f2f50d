package nl.nabij.werkplek.web;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.NabijClock;
import nl.nabij.werkplek.Timeline;

/** One line of the timeline: when, what, by whom. */
record StoryLine(String machineTime, String when, String text, String who) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    static StoryLine of(Timeline.Entry entry, Map<String, String> names) {
        ZonedDateTime at = entry.at().atZone(NabijClock.ZONE);
        return new StoryLine(
                at.toOffsetDateTime().toString(),
                Tekst.datum(at.toLocalDate()) + ", " + TIME.format(at) + " uur",
                entry.text(),
                names.getOrDefault(entry.user(), entry.user()));
    }
}
