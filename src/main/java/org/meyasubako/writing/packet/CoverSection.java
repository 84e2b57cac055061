package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.judging.bundle.Candidate;
import org.meyasubako.judging.bundle.Member;
import org.meyasubako.own.provider.Desk;
import org.meyasubako.writing.document.Html;
import org.meyasubako.writing.packet.Prose.Fact;

/** The first page: whose case it is, for whom and why it was made, what may stand in it, and by what it is recognised. */
final class CoverSection implements Section {

    private final Print print;
    private final Prose prose;

    CoverSection(Print print) {
        this.print = print;
        this.prose = print.prose();
    }

    @Override
    public Piece write() {
        Html title = Html.element("div", prose.say("cover.title", print.cover().caseNumber())).styled("cover-title");
        Html facts = prose.facts(facts(), "cover-facts");
        return Piece.of(List.of(Html.element("div", title, facts, prose.quiet(prose.say("cover.check"))).styled("cover")));
    }

    private List<Fact> facts() {
        PacketCover cover = print.cover();
        List<Fact> facts = new ArrayList<>();
        facts.add(prose.fact("cover.case", cover.caseNumber() + "  " + print.contents().file().bundle().key().value()));
        facts.add(prose.fact("cover.kind", kind()));
        facts.add(prose.fact("cover.recipient", prose.tell(cover.recipient().told())));
        facts.add(prose.fact("cover.purpose", cover.purpose().isBlank() ? prose.say("cover.no-purpose") : cover.purpose()));
        facts.add(prose.fact("cover.scope", prose.tell(print.scope().told())));
        facts.add(prose.fact("cover.made", print.deskTimes().of(cover.made())));
        facts.add(prose.fact("cover.author", cover.author() + "\u3000" + deskName(cover.desk(), cover.language())));
        facts.add(prose.fact("cover.evidence", print.evidence().sha256().hex()));
        facts.add(prose.fact("cover.journal", print.contents().head().number() + "  " + print.contents().head().hash().hex()));
        return facts;
    }

    private String kind() {
        String kind = prose.say("kind." + print.contents().file().bundle().kind().code());
        String tier = print.contents().file().panel().tier().map(found -> " · " + prose.tell(found.tier().title())).orElse("");
        String grade = print.contents().file().bundle().members().stream().map(Member::gravest).map(Candidate.Item::grade)
                .flatMap(Optional::stream).min(Comparator.naturalOrder())
                .map(best -> " · " + prose.say("grade", best.name())).orElse("");
        return kind + grade + tier;
    }

    static String deskName(Desk desk, Language language) {
        return language == Language.JAPANESE || desk.nameEn().isEmpty() ? desk.name() : desk.nameEn();
    }
}
