package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.judging.bundle.SiteCheck;
import org.meyasubako.writing.document.Html;

/** What of ours is concerned and whose it was at that time, the landing paths, and what was seen on the public pages. */
final class HoldingSection implements Section {

    private final Print print;
    private final Prose prose;

    HoldingSection(Print print) {
        this.print = print;
        this.prose = print.prose();
    }

    @Override
    public Piece write() {
        PacketCase file = print.contents().file();
        List<Html> html = new ArrayList<>();
        html.add(prose.heading(1, prose.say("holding.title")));
        html.add(prose.table(List.of("holding.item", "holding.at", "holding.holder"), List.of(28, 36, 36), file.holdings().stream()
                .map(held -> List.of(Defanged.text(held.item()), print.times().of(held.at()), prose.tell(held.holder()))).toList()));
        List<LandingPath> paths = LandingPath.of(file.bundle().campaigns(), print.contents().scope());
        if (!paths.isEmpty()) {
            html.add(prose.heading(2, prose.say("holding.campaigns")));
            html.add(prose.table(List.of("campaign.template", "campaign.count", "campaign.first", "campaign.last"), List.of(40, 12, 24, 24),
                    paths.stream().map(this::row).toList()));
        }
        html.add(prose.heading(2, prose.say("holding.site")));
        if (file.siteChecks().isEmpty()) {
            html.add(prose.gap(prose.say("holding.no-site")));
        } else {
            html.add(prose.table(List.of("site.at", "site.url", "site.result", "site.evidence"), List.of(30, 28, 18, 24),
                    file.siteChecks().stream().map(this::check).toList()));
        }
        return Piece.of(html);
    }

    private List<String> row(LandingPath path) {
        return List.of(path.template(), String.valueOf(path.complaints()), print.times().day(path.first()), print.times().day(path.last()));
    }

    private List<String> check(SiteCheck check) {
        return List.of(print.deskTimes().of(check.at()), Defanged.text(check.url()), prose.say("site." + check.result())
                + check.clause().map(number -> " · " + prose.say("decision.clause.number", number)).orElse(""),
                check.evidence().map(Object::toString).orElse("–"));
    }
}
