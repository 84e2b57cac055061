package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.bundle.Candidate;
import org.meyasubako.judging.bundle.Member;
import org.meyasubako.writing.document.Html;

/** All complaints of the case in one table, each with its exhibit. */
final class ComplaintListSection implements Section {

    private final Print print;
    private final Prose prose;
    private final Map<Sha256, Member> members;

    ComplaintListSection(Print print) {
        this.print = print;
        this.prose = print.prose();
        this.members = print.contents().file().bundle().members().stream()
                .collect(Collectors.toMap(Member::complaint, Function.identity(), (first, again) -> first));
    }

    /** The name of a complaint's exhibit; from 1. */
    static String exhibit(int index) {
        return "E-" + (index + 1);
    }

    @Override
    public Piece write() {
        List<Html> html = new ArrayList<>();
        html.add(prose.heading(1, prose.say("complaints.title")));
        html.add(prose.quiet(prose.say(print.scope().isWhole() ? "complaints.note" : "complaints.note.unnamed")));
        List<List<String>> rows = new ArrayList<>();
        List<PacketComplaint> complaints = print.contents().complaints();
        for (int i = 0; i < complaints.size(); i++) {
            rows.add(row(exhibit(i), complaints.get(i)));
        }
        html.add(table(rows));
        return Piece.of(html);
    }

    private Html table(List<List<String>> rows) {
        return switch (print.scope()) {
            case WHOLE -> prose.table(List.of("complaints.exhibit", "complaints.number", "complaints.received", "complaints.complainant",
                    "complaints.kind", "complaints.grade", "complaints.sample"), List.of(8, 11, 39, 21, 6, 7, 8), rows);
            case STRUCK, WITHOUT_COMMUNICATIONS -> prose.table(List.of("complaints.exhibit", "complaints.received", "complaints.kind",
                    "complaints.grade", "complaints.sample"), List.of(12, 44, 22, 10, 12), rows);
        };
    }

    private List<String> row(String exhibit, PacketComplaint complaint) {
        Optional<Member> member = Optional.ofNullable(members.get(complaint.sha256()));
        String kind = member.map(found -> prose.say("kind.short." + found.kind().code())).orElse("–");
        String grade = member.flatMap(found -> found.gravest().grade()).map(Enum::name).orElse("–");
        String sample = member.flatMap(Member::sample).map(number -> "S" + number).orElse("–");
        return switch (print.scope()) {
            case WHOLE -> List.of(exhibit, complaint.number(), print.times().of(complaint.received()),
                    member.map(Member::candidate).map(ComplaintListSection::who).orElse("–"), kind, grade, sample);
            case STRUCK -> List.of(exhibit, print.times().of(complaint.received()), kind, grade, sample);
            case WITHOUT_COMMUNICATIONS -> List.of(exhibit, print.times().day(complaint.received()), kind, grade, sample);
        };
    }

    private static String who(Candidate candidate) {
        return candidate.mailbox().orElse(candidate.channel().code());
    }
}
