package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.judging.bundle.EvidenceBundle;
import org.meyasubako.judging.bundle.EvidencePanel;
import org.meyasubako.judging.bundle.Flag;
import org.meyasubako.judging.bundle.TierFinding;
import org.meyasubako.writing.document.Html;

/** What is known and what is concluded, told apart by rule and word, with the counted evidence. */
final class SummarySection implements Section {

    private final Print print;
    private final Prose prose;
    private final PacketCase file;

    SummarySection(Print print) {
        this.print = print;
        this.prose = print.prose();
        this.file = print.contents().file();
    }

    @Override
    public Piece write() {
        List<Html> html = new ArrayList<>();
        html.add(prose.heading(1, prose.say("summary.title")));
        html.add(prose.quiet(prose.say("summary.legend")));
        facts(html);
        presumptions(html);
        html.add(prose.heading(2, prose.say("summary.panel")));
        html.add(panel());
        return Piece.of(html);
    }

    private void facts(List<Html> html) {
        EvidenceBundle bundle = file.bundle();
        html.add(prose.heading(2, prose.say("summary.facts")));
        html.add(prose.certain(prose.say("summary.complaints", bundle.complaints().size(), print.times().day(bundle.first()),
                print.times().day(bundle.last()))));
        html.add(prose.certain(prose.say("summary.item", bundle.key().value())));
        file.siteChecks().forEach(check -> html.add(prose.certain(prose.say("summary.site-check", Defanged.text(check.url()),
                print.deskTimes().of(check.at()), prose.say("site." + check.result())))));
        file.decided().forEach(made -> html.add(prose.certain(prose.say("summary.decided", print.times().day(made.decision().at()),
                prose.tell(made.decision().disposition().title())))));
    }

    private void presumptions(List<Html> html) {
        html.add(prose.heading(2, prose.say("summary.inferences")));
        html.add(prose.presumed(prose.say("summary.kind." + file.bundle().kind().code())));
        file.panel().tier().ifPresent(tier -> tier(html, tier));
        if (print.scope().isWhole()) {
            file.flags().forEach(flag -> html.add(prose.presumed(flag(flag))));
        }
    }

    private void tier(List<Html> html, TierFinding tier) {
        html.add(prose.presumed(prose.tell(tier.tier().title())));
        html.add(prose.list(tier.reasons().stream().map(prose::tell).toList()));
        // What would prove more is no business of the one against whom it would be proved.
        if (print.scope() != PacketScope.STRUCK && !tier.missing().isEmpty()) {
            html.add(prose.paragraph(prose.say("summary.missing")));
            html.add(prose.list(tier.missing().stream().map(prose::tell).toList()));
        }
    }

    private String flag(Flag flag) {
        boolean cleared = file.cleared().stream().anyMatch(each -> each.code() == flag.code());
        String reasons = String.join(" ", flag.reasons().stream().map(prose::tell).toList());
        return prose.say(cleared ? "summary.flag.cleared" : "summary.flag.open", prose.tell(flag.code().title()), reasons);
    }

    private Html panel() {
        List<List<String>> rows = new ArrayList<>();
        for (EvidencePanel.Row row : file.panel().rows()) {
            rows.add(List.of(prose.tell(row.name()), prose.tell(row.told()), prose.tell(row.how())));
        }
        return prose.table(List.of("panel.indicator", "panel.count", "panel.how"), List.of(18, 31, 51), rows);
    }
}
