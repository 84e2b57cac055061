package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.own.provider.Clause;
import org.meyasubako.writing.document.Html;
import org.meyasubako.writing.packet.Prose.Fact;

/** What persons decided, on which clause in which version, and who approved it. */
final class DecisionSection implements Section {

    private final Print print;
    private final Prose prose;

    DecisionSection(Print print) {
        this.print = print;
        this.prose = print.prose();
    }

    @Override
    public Piece write() {
        List<Html> html = new ArrayList<>();
        html.add(prose.heading(1, prose.say("decision.title")));
        List<PacketCase.Decided> decided = print.contents().file().decided();
        if (decided.isEmpty()) {
            html.add(prose.gap(prose.say("decision.none")));
        }
        decided.forEach(made -> {
            html.add(prose.heading(2, prose.tell(made.decision().disposition().title())));
            html.add(prose.facts(facts(made)));
            made.clause().ifPresent(clause -> html.add(prose.verbatim(text(clause))));
        });
        return Piece.of(html);
    }

    private List<Fact> facts(PacketCase.Decided made) {
        Decision decision = made.decision();
        List<Fact> facts = new ArrayList<>();
        facts.add(prose.fact("decision.at", print.deskTimes().of(decision.at())));
        decision.clause().ifPresent(clause -> facts.add(prose.fact("decision.clause",
                prose.say("decision.clause.told", clause.number(), clause.version()))));
        if (print.scope().isWhole()) {
            facts.add(prose.fact("decision.person", decision.person()));
            facts.add(prose.fact("decision.ground", made.ground().orElse(prose.say("decision.erased", decision.ground().hex()))));
        }
        facts.add(prose.fact("decision.approval", approval(decision)));
        decision.review().ifPresent(day -> facts.add(prose.fact("decision.review", day.toString())));
        return facts;
    }

    private String approval(Decision decision) {
        String missing = prose.say(decision.needsApproval() ? "decision.unapproved" : "decision.no-approval");
        return decision.approval().map(given -> print.scope().isWhole()
                ? given.account() + " · " + print.deskTimes().of(given.at()) : print.deskTimes().of(given.at())).orElse(missing);
    }

    private String text(Clause clause) {
        return print.cover().language() == Language.JAPANESE || clause.en().isEmpty() ? clause.ja() : clause.en();
    }
}
