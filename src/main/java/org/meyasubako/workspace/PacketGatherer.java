package org.meyasubako.workspace;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.WrittenEntry;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.Deed;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.QuarantineMark;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.judging.assessment.Verdict;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.writing.packet.Handling;
import org.meyasubako.writing.packet.InspectedComplaint;
import org.meyasubako.writing.packet.PacketAnswer;
import org.meyasubako.writing.packet.PacketComplaint;
import org.meyasubako.writing.packet.PacketContents;
import org.meyasubako.writing.packet.PacketCover;
import org.meyasubako.writing.packet.Recipient;
import org.meyasubako.writing.redaction.Audience;
import org.meyasubako.writing.redaction.ClearValues;
import org.meyasubako.writing.redaction.StruckMessage;

/** Gathers all that goes into a packet of one case; complaints are opened one after another while it is written. */
final class PacketGatherer {

    private static final String TOOL = "Meyasubako";

    private final Casework work;
    private final CaseBoard.OpenCase opened;
    private final PacketOrder order;
    private final List<ListRow> rows;

    PacketGatherer(Casework work, CaseBoard.OpenCase opened, PacketOrder order) throws CasebookUnavailableException {
        this.work = work;
        this.opened = opened;
        this.order = order;
        this.rows = new LetterContextReader(work).rows(opened);
    }

    PacketContents gather() throws CasebookUnavailableException {
        CaseDetail detail = work.reader().detail(opened);
        List<WrittenEntry> journal = new ArrayList<>();
        work.casebook().journal().each(entry -> journal.add(entry.written()));
        return new PacketContents(cover(), new PacketCaseReader(work).read(opened, detail), complaints(), answers(), List.of(),
                new PacketLetterReader(work).read(detail.letters()), journal, work.casebook().journal().head(), gaps());
    }

    private PacketCover cover() throws CasebookUnavailableException {
        String version = Optional.ofNullable(PacketGatherer.class.getPackage().getImplementationVersion()).map(" "::concat).orElse("");
        String author = work.person().name().isBlank() ? work.person().account() : work.person().name();
        return new PacketCover(opened.number().text(), recipient(), order.purpose(), order.language(),
                work.profile().orElseGet(Profile::empty).desk(), author, work.now(), TOOL + version);
    }

    private Recipient recipient() throws CasebookUnavailableException {
        return switch (order.reader()) {
            case INTERNAL -> new Recipient.Internal();
            case CUSTOMER -> new Recipient.Customer(opened.bundle().customer().flatMap(work::customer).map(Customer::name).orElse(""), complainants());
            case AUTHORITY -> new Recipient.Authority(order.name(), order.basis().orElseThrow());
        };
    }

    /** Whom a customer's packet must not name: everybody who complained, and in whose mailboxes the mail was found. */
    private ClearValues complainants() throws CasebookUnavailableException {
        ClearValues all = ClearValues.NONE;
        for (ListRow row : rows) {
            Optional<RawMessage> raw = work.casebook().originals().message(row.sha256());
            if (raw.isPresent()) {
                all = all.and(work.copies().complainants(List.of(work.messages().inspect(raw.get()))));
            }
        }
        return all;
    }

    private List<PacketComplaint> complaints() throws CasebookUnavailableException {
        Map<Sha256, Deed<QuarantineMark>> quarantined = work.casebook().quarantine().all();
        List<PacketComplaint> complaints = new ArrayList<>();
        for (ListRow row : rows) {
            Optional<RawMessage> raw = work.casebook().originals().message(row.sha256());
            if (raw.isPresent()) {
                complaints.add(new PacketComplaint(row.number().text(), row.columns().received().orElse(opened.bundle().first()), row.sha256(),
                        raw.get().bytes().length, handling(raw.get(), quarantined), original(row.sha256()), () -> open(row)));
            }
        }
        return complaints;
    }

    private Handling handling(RawMessage raw, Map<Sha256, Deed<QuarantineMark>> quarantined) {
        if (quarantined.isEmpty()) {
            return Handling.PLAIN;
        }
        Set<Sha256> parts = new HashSet<>(Set.of(raw.sha256()));
        work.messages().inspect(raw).attachments().forEach(attachment -> parts.add(attachment.sha256()));
        List<QuarantineMark.Cause> causes = quarantined.entrySet().stream().filter(mark -> parts.contains(mark.getKey()))
                .flatMap(mark -> mark.getValue().value().stream()).flatMap(mark -> mark.cause().stream()).toList();
        return causes.contains(QuarantineMark.Cause.POSSIBLE_CSAM) ? Handling.WITHHELD : causes.isEmpty() ? Handling.PLAIN : Handling.SEALED;
    }

    private ByteSource original(Sha256 sha256) {
        return new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                return new ByteArrayInputStream(message(sha256).bytes());
            }
        };
    }

    private RawMessage message(Sha256 sha256) throws IOException {
        return work.casebook().originals().message(sha256).orElseThrow(() -> new IOException("erased meanwhile: " + sha256.hex()));
    }

    private InspectedComplaint open(ListRow row) throws IOException {
        ComplaintPage page = work.queue().open(row.number()).orElseThrow(() -> new IOException("erased meanwhile: " + row.number().text()));
        Verdict verdict = page.verdict().orElseThrow(() -> new IOException("never judged: " + row.number().text()));
        Optional<StruckMessage> copy = order.reader() != PacketOrder.Reader.CUSTOMER ? Optional.empty()
                : Optional.of(work.copies().copy(row.number(), page.inspection(), Optional.of(opened.number()), Audience.CUSTOMER));
        return new InspectedComplaint(page.inspection().complaint(), verdict, LogAnswer.NOT_SEARCHED, page.evaluation(), copy);
    }

    private List<PacketAnswer> answers() throws CasebookUnavailableException {
        List<PacketAnswer> answers = new ArrayList<>();
        for (Observation observation : work.lookups().recorded(opened)) {
            answers.add(new PacketAnswer(observation, work.lookups().read(observation)));
        }
        return answers;
    }

    /** What was not looked at, so that nobody takes silence for an answer. */
    private List<Sentence> gaps() throws CasebookUnavailableException {
        List<Sentence> gaps = new ArrayList<>(List.of(say("gap.logs"), say("gap.authentication")));
        List<PlannedQuestion> open = work.lookups().planCases(Optional.of(opened.number().text()));
        if (!open.isEmpty()) {
            gaps.add(say("gap.questions", open.size()));
        }
        long erased = work.casebook().bundles().members(opened.number()).stream().filter(member -> member.row().erased()).count();
        if (erased > 0) {
            gaps.add(say("gap.erased", erased));
        }
        return gaps;
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(PacketGatherer.class, code, arguments);
    }
}
