package org.meyasubako.desktop.bundles;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Badge;
import org.meyasubako.desktop.control.KindBadge;
import org.meyasubako.desktop.control.WrappedLabel;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.bundle.Activity;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Proposal;
import org.meyasubako.workspace.CaseDetail;
import org.meyasubako.workspace.CaseRow;

/** The head of a case: its number and what it is about, kind and grade, whose it was, what else was put together here. */
final class CaseHead extends VBox {

    CaseHead(CaseDetail detail, Texts texts) {
        getStyleClass().add("detail-head");
        CaseRow row = detail.row();
        Label name = new Label(row.id() + "  " + row.key().value());
        name.getStyleClass().add("detail-title");
        FlowPane first = new FlowPane(8, 4, name);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getChildren().add(KindBadge.word(row.kind(), texts));
        row.grade().ifPresent(grade -> first.getChildren().add(new Badge(
                texts.tell(Sentence.of(CaseHead.class, "head.grade", grade.name())), Badge.Tone.NEUTRAL)));
        if (row.tier().isPresent()) {
            first.getChildren().add(new Badge(texts.tell(Sentence.of(CaseHead.class, "head.causation")), Badge.Tone.DOUBTFUL));
        }
        if (detail.facts().activity().isRunning()) {
            String code = detail.facts().activity() == Activity.FLOOD ? "head.flood" : "head.running";
            first.getChildren().add(new Badge(texts.tell(Sentence.of(CaseHead.class, code)), Badge.Tone.ACCUSED));
        }
        Label facts = new Label(String.join(" · ", facts(detail, texts)));
        facts.setWrapText(true);
        Label second = new Label(String.join(" · ", standing(detail, texts)));
        second.setWrapText(true);
        second.getStyleClass().add("quiet");
        getChildren().addAll(first, facts, second);
        row.calls().forEach(call -> getChildren().add(
                new WrappedLabel(texts.tell(Sentence.of(CaseHead.class, "head.call", call)), "warning")));
    }

    /** What a person has to know before he decides: harm, who has to agree, on which clause, what was before, whom nobody has answered. */
    private static List<String> standing(CaseDetail detail, Texts texts) {
        List<String> standing = new ArrayList<>();
        boolean phishing = detail.members().stream().anyMatch(member -> member.cause() == CauseCode.K2_SITE);
        standing.add(texts.tell(Sentence.of(CaseHead.class, phishing ? "head.harm-site" : "head.harm-none")));
        standing.add(texts.tell(Sentence.of(CaseHead.class, detail.facts().earlier().isEmpty() ? "head.no-warning" : "head.warnings",
                detail.facts().earlier().size())));
        if (detail.proposals().stream().anyMatch(Proposal::approval)) {
            standing.add(texts.tell(Sentence.of(CaseHead.class, "head.second-person")));
        }
        detail.proposals().stream().flatMap(proposal -> proposal.clause().stream()).findFirst().ifPresent(clause -> standing.add(
                texts.tell(Sentence.of(CaseHead.class, "head.clause", clause.number(), clause.version()))));
        long waiting = detail.correspondence().stream().filter(each -> each.answering().isWaiting()).count();
        if (waiting > 0) {
            standing.add(texts.tell(Sentence.of(CaseHead.class, "head.unanswered", waiting)));
        }
        return standing;
    }

    private static List<String> facts(CaseDetail detail, Texts texts) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.tell(detail.customer()));
        if (detail.keys().size() > 1) {
            String others = String.join(", ", detail.keys().stream().skip(1).map(BundleKey::value).toList());
            facts.add(texts.tell(Sentence.of(CaseHead.class, "head.together", others)));
        }
        // No mail log is read yet: the head must not let anybody believe that it was searched.
        facts.add(texts.tell(Sentence.of(CaseHead.class, "head.log-not-searched")));
        return facts;
    }
}
