package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.KeptLetter;
import org.meyasubako.casebook.LetterDraft;
import org.meyasubako.casebook.LetterMark;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.reading.mailbox.UnreadableMailboxException;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;
import org.meyasubako.writing.letter.CaseTag;
import org.meyasubako.writing.letter.KnownDraft;
import org.meyasubako.writing.letter.LetterState;
import org.meyasubako.writing.letter.SentMatch;
import org.meyasubako.writing.letter.SentMatcher;

/** Finds our letters in mailboxes of sent mail. */
final class SentMailReader implements InspectionSink {

    private final Casework work;
    private final Map<Long, KeptLetter> letters = new HashMap<>();
    private final Map<Long, LetterMark> marks = new HashMap<>();
    private final List<RawMessage> kept = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private SentMatcher matcher = new SentMatcher(List.of());
    private long seen;
    private long known;

    SentMailReader(Casework work) {
        this.work = work;
    }

    SentSummary read(List<String> mailboxes, Progress progress)
            throws CasebookUnavailableException, UnreadableMailboxException, InterruptedException {
        matcher = new SentMatcher(drafts());
        work.mailboxes().inspect(mailboxes, this, progress);
        List<LetterMark> found = marks.values().stream().sorted(java.util.Comparator.comparingLong(LetterMark::letter)).toList();
        if (!found.isEmpty()) {
            new LetterMarker(work).record(found, kept);
        }
        return new SentSummary(seen, found.stream().map(LetterMark::letter).toList(),
                found.stream().filter(LetterMark::differs).map(LetterMark::letter).toList(), known, doubtful);
    }

    private List<KnownDraft> drafts() throws CasebookUnavailableException {
        List<KnownDraft> drafts = new ArrayList<>();
        for (KeptLetter letter : work.casebook().letters().all()) {
            letters.put(letter.number(), letter);
            Optional<RawMessage> bytes = letter.draft().isPresent()
                    ? work.casebook().originals().message(letter.draft().get().draft()) : Optional.empty();
            bytes.flatMap(raw -> known(letter, letter.draft().orElseThrow(), raw)).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** The draft as it stands in its mail; empty for what never was one. */
    private Optional<KnownDraft> known(KeptLetter letter, LetterDraft draft, RawMessage raw) {
        if (draft.messageId().isEmpty()) {
            return Optional.empty();
        }
        Message mail = work.mailboxes().messages().inspect(raw).complaint().message();
        String subject = mail.envelope().subject().orElse("");
        String text = mail.leaves().stream().filter(part -> part.is("text/plain") && !part.isAttachment()).findFirst().map(Part::text)
                .map(each -> each.text()).orElse("");
        return CaseTag.find(subject).flatMap(tag -> mail.envelope().to().stream().findFirst()
                .map(to -> new KnownDraft(Math.toIntExact(letter.number()), draft.messageId().get(), tag, to.address(), subject, text)));
    }

    @Override
    public void inspected(Inspection sent) {
        seen++;
        List<SentMatch> matches = matcher.match(sent.complaint().message(), sent.raw());
        if (matches.size() > 1) {
            doubtful.add(sent.raw().origin().path() + "#" + sent.raw().origin().index());
        } else if (matches.size() == 1) {
            take(matches.getFirst(), sent.raw());
        }
    }

    private void take(SentMatch match, RawMessage raw) {
        long number = match.draft().number();
        boolean before = Optional.ofNullable(letters.get(number)).flatMap(KeptLetter::mark).flatMap(LetterMark::sent).filter(raw.sha256()::equals).isPresent();
        if (before || marks.containsKey(number)) {
            known++;
            return;
        }
        Instant at = match.sent().orElseGet(work::now);
        marks.put(number, new LetterMark(number, LetterState.SENT, at, Optional.of(raw.sha256()), match.differs()));
        kept.add(raw);
    }

    @Override
    public void unread(Unread file) {
        // What is no mail was not sent.
    }
}
