package org.meyasubako.writing.packet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meyasubako.asking.authentication.evaluation.Check;
import org.meyasubako.asking.authentication.evaluation.MailEvaluation;
import org.meyasubako.judging.assessment.Finding;
import org.meyasubako.judging.assessment.VerdictSentence;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.writing.document.Drawing;
import org.meyasubako.writing.document.Html;
import org.meyasubako.writing.packet.Prose.Fact;

/** One complaint: what it says, the reported header with its hops and their reading, the reported words, and what was found. */
final class ExhibitSection implements Section {

    private final Print print;
    private final Prose prose;
    private final MailText mail;
    private final int index;
    private final PacketComplaint complaint;
    private final List<Html> html = new ArrayList<>();
    private final List<Drawing> drawings = new ArrayList<>();

    ExhibitSection(Print print, int index) {
        this.print = print;
        this.prose = print.prose();
        this.mail = new MailText(prose);
        this.index = index;
        this.complaint = print.contents().complaints().get(index);
    }

    @Override
    public Piece write() throws IOException {
        html.add(prose.heading(2, prose.say("exhibit.title", ComplaintListSection.exhibit(index))));
        if (complaint.handling() == Handling.WITHHELD) {
            html.add(prose.gap(prose.tell(complaint.handling().told())));
            html.add(prose.facts(print.scope().isWhole() ? source() : List.of()));
        } else if (print.scope().isWhole()) {
            whole(complaint.opener().open());
        } else {
            struck(complaint.opener().open());
        }
        // A struck copy is short; what is whole begins on a page of its own, so that an exhibit can be taken out.
        boolean ownPage = print.scope().isWhole() && index > 0;
        return new Piece(Html.element("div", html).styled(ownPage ? "exhibit" : "follows"), drawings);
    }

    private List<Fact> source() {
        return List.of(prose.fact("exhibit.number", complaint.number()),
                prose.fact("exhibit.received", print.times().of(complaint.received())),
                prose.fact("exhibit.sha256", complaint.sha256() + " · " + prose.say("exhibit.length", complaint.length())));
    }

    private void whole(InspectedComplaint inspected) {
        Complaint read = inspected.complaint();
        List<Fact> facts = new ArrayList<>(source());
        facts.add(prose.fact("exhibit.from", mail(read.message(), "From")));
        facts.add(prose.fact("exhibit.subject", mail(read.message(), "Subject")));
        facts.add(prose.fact("exhibit.format", prose.say("exhibit.format.told", read.format().code(), read.complainant().channel().code())));
        read.eventTime().ifPresent(time -> facts.add(prose.fact("exhibit.event", print.times().of(time.at()) + " · "
                + prose.say("event." + time.from().code()))));
        facts.add(prose.fact("exhibit.verdict", prose.tell(VerdictSentence.of(inspected.verdict(), inspected.log()))));
        html.add(prose.facts(facts));
        findings(inspected);
        if (read.format() != ComplaintFormat.NONE) {
            html.add(prose.heading(4, prose.say("exhibit.words")));
            html.add(prose.verbatim(mail.words(read.message())));
            attachments(read.message());
        }
        Optional<Message> reported = read.format() == ComplaintFormat.NONE ? Optional.of(read.message()) : read.reported().message();
        reported.ifPresentOrElse(message -> reported(message, read.chain(), inspected.evaluation()), () -> html.add(prose.gap(prose.say("exhibit.nothing"))));
    }

    private void findings(InspectedComplaint inspected) {
        List<Finding> findings = inspected.verdict().machine().findings();
        html.add(prose.heading(4, prose.say("exhibit.findings")));
        html.add(prose.table(List.of("finding.standing", "finding.reason", "finding.bytes"), List.of(16, 66, 18),
                findings.stream().map(this::finding).toList()));
    }

    private List<String> finding(Finding finding) {
        String bytes = finding.span().map(span -> span.start() + "–" + span.end()).orElse("–");
        return List.of(prose.say("finding." + finding.standing()), Defanged.text(prose.tell(finding.reason())), bytes);
    }

    private void reported(Message message, Optional<HopChain> chain, Optional<MailEvaluation> evaluation) {
        html.add(prose.heading(4, prose.say("exhibit.header")));
        html.add(prose.verbatim(mail.header(message)));
        chain.ifPresentOrElse(this::route, () -> html.add(prose.gap(prose.say("exhibit.no-chain"))));
        evaluation.ifPresent(this::authentication);
        html.add(prose.heading(4, prose.say("exhibit.body")));
        html.add(prose.verbatim(mail.words(message)));
        attachments(message);
    }

    private void route(HopChain chain) {
        html.add(prose.heading(4, prose.say("exhibit.route")));
        if (!chain.hops().isEmpty()) {
            Drawing drawing = new ChainDrawing(chain, prose).draw("chain-" + (index + 1));
            drawings.add(drawing);
            html.add(drawing.html());
        }
        html.addAll(new HopTable(chain, print).write());
    }

    private void authentication(MailEvaluation evaluation) {
        html.add(prose.heading(4, prose.say("exhibit.evaluation")));
        html.add(prose.table(List.of("check.method", "check.subject", "check.standing", "check.reason"), List.of(10, 36, 10, 44),
                evaluation.checks().stream().map(this::check).toList()));
    }

    private List<String> check(Check check) {
        return List.of(check.method().name(), Defanged.text(check.subject()), prose.tell(check.standing().sentence()),
                Defanged.text(check.reasons().stream().map(prose::tell).collect(Collectors.joining(" "))));
    }

    private void attachments(Message message) {
        List<String> attachments = mail.attachments(message);
        if (!attachments.isEmpty()) {
            html.add(prose.list(attachments));
        }
    }

    private void struck(InspectedComplaint inspected) {
        html.add(prose.facts(List.of(prose.fact("exhibit.received", print.times().of(complaint.received())))));
        html.add(prose.quiet(prose.say("exhibit.struck")));
        inspected.copy().ifPresentOrElse(copy -> html.add(prose.verbatim(Defanged.text(copy.text()))),
                () -> html.add(prose.gap(prose.say("exhibit.no-copy"))));
    }

    private static String mail(Message message, String field) {
        return message.field(field).map(found -> found.text()).orElse("–");
    }
}
