package org.meyasubako.writing.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.judging.bundle.Wave;
import org.meyasubako.writing.document.Drawing;
import org.meyasubako.writing.document.Html;

/** What happened when: the complaints as a drawing, everything else in a table. */
final class TimelineSection implements Section {

    private final Print print;
    private final Prose prose;

    TimelineSection(Print print) {
        this.print = print;
        this.prose = print.prose();
    }

    /**
     * Something that happened.
     *
     * @param times in which it is told
     */
    private record Event(Instant at, PacketTimes times, String what) {}

    @Override
    public Piece write() {
        List<LocalDate> dates = print.contents().complaints().stream()
                .map(complaint -> complaint.received().atZone(print.times().zone()).toLocalDate()).toList();
        List<Html> html = new ArrayList<>();
        html.add(prose.heading(1, prose.say("timeline.title")));
        List<Drawing> drawings = new ArrayList<>();
        if (!dates.isEmpty()) {
            TimelineDrawing bars = new TimelineDrawing(dates);
            String caption = prose.say("timeline.caption", dates.size(), bars.daysOfBar());
            Drawing drawing = bars.draw("timeline", caption);
            html.add(prose.quiet(caption));
            html.add(drawing.html());
            drawings.add(drawing);
        }
        html.add(prose.table(List.of("timeline.at", "timeline.what"), List.of(48, 52),
                events().stream().map(event -> List.of(event.times().of(event.at()), event.what())).toList()));
        return new Piece(Html.sequence(html), drawings);
    }

    private List<Event> events() {
        PacketCase file = print.contents().file();
        List<Event> events = new ArrayList<>();
        for (Wave wave : file.bundle().waves()) {
            events.add(new Event(wave.first(), print.times(), prose.say("timeline.wave", wave.number(), wave.count(), print.times().day(wave.last()))));
        }
        for (SiteCheck check : file.siteChecks()) {
            events.add(new Event(check.at(), print.deskTimes(), prose.say("timeline.site-check", prose.say("site." + check.result()))));
        }
        for (PacketCase.Decided made : file.decided()) {
            events.add(new Event(made.decision().at(), print.deskTimes(), prose.say("timeline.decided", prose.tell(made.decision().disposition().title()))));
        }
        for (PacketLetter letter : LetterSection.visible(print.contents())) {
            events.add(new Event(letter.at(), print.deskTimes(), prose.say("timeline.letter", letter.code(), prose.tell(letter.state()))));
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }
}
