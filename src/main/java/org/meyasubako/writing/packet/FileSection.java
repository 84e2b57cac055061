package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.writing.document.Html;
import org.meyasubako.writing.packet.Prose.Fact;

/** By what the packet can be checked, with what it was made, and what was not searched or can't be known. */
final class FileSection implements Section {

    private final Print print;
    private final Prose prose;

    FileSection(Print print) {
        this.print = print;
        this.prose = print.prose();
    }

    @Override
    public Piece write() {
        List<Html> html = new ArrayList<>();
        html.add(prose.heading(1, prose.say("file.title")));
        html.add(prose.heading(2, prose.say("file.gaps")));
        gaps().forEach(gap -> html.add(prose.gap(gap)));
        html.add(prose.heading(2, prose.say("file.list")));
        html.add(prose.quiet(prose.say("file.list.note", print.evidence().sha256().hex())));
        html.add(prose.table(List.of("file.path", "file.sha256", "file.length"), List.of(30, 58, 12), print.evidence().lines().stream()
                .map(line -> List.of(line.path(), line.sha256().hex(), String.valueOf(line.length()))).toList()));
        html.add(prose.heading(2, prose.say("file.originals")));
        html.add(originals());
        html.add(prose.heading(2, prose.say("file.tool")));
        html.add(prose.facts(tool()));
        return Piece.of(html);
    }

    private List<String> gaps() {
        List<String> gaps = new ArrayList<>(print.contents().gaps().stream().map(prose::tell).toList());
        long withheld = print.contents().complaints().stream().filter(each -> each.handling() == Handling.WITHHELD).count();
        long unread = print.contents().answers().stream().filter(answer -> !answer.reading().isKnown()).count();
        if (withheld > 0) {
            gaps.add(prose.say("gap.withheld", withheld));
        }
        if (unread > 0 && print.scope().isWhole()) {
            gaps.add(prose.say("gap.unanswered", unread));
        }
        if (print.scope().isWhole() && print.contents().logs().isEmpty()) {
            gaps.add(prose.say("gap.logs"));
        }
        if (!print.scope().isWhole()) {
            gaps.add(prose.tell(print.scope().told()));
        }
        return gaps;
    }

    /** A customer who knows his own mail could try digests; an authority is shown them, so that the originals can't change any more. */
    private Html originals() {
        if (print.scope() == PacketScope.STRUCK) {
            return prose.gap(prose.say("file.originals.left-out"));
        }
        return prose.table(List.of("complaints.exhibit", "complaints.number", "file.sha256", "file.handling"), List.of(9, 13, 58, 20),
                rows(print.contents().complaints()));
    }

    private List<List<String>> rows(List<PacketComplaint> complaints) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < complaints.size(); i++) {
            PacketComplaint complaint = complaints.get(i);
            rows.add(List.of(ComplaintListSection.exhibit(i), complaint.number(), complaint.sha256().hex(),
                    prose.say("handling.short." + complaint.handling())));
        }
        return rows;
    }

    private List<Fact> tool() {
        return List.of(prose.fact("file.tool.name", print.cover().tool()), prose.fact("file.tool.made", print.deskTimes().of(print.cover().made())),
                prose.fact("file.tool.head", print.contents().head().number() + "  " + print.contents().head().hash().hex()));
    }
}
