package org.meyasubako.writing.letter;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;

/** Finds the drafts that mails of a folder of sent mail once were. */
public final class SentMatcher {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00A0\\u200B\\uFEFF]+");

    private final Map<String, KnownDraft> byMessageId;
    private final ImmutableListMultimap<String, KnownDraft> byTag;

    public SentMatcher(Collection<KnownDraft> drafts) {
        this.byMessageId = drafts.stream().collect(Collectors.toMap(KnownDraft::messageId, Function.identity(), (first, second) -> second));
        this.byTag = Multimaps.index(drafts, draft -> draft.tag().bare());
    }

    /** The drafts that the mail may be: one where it is known, several where a person has to say which, none for another mail. */
    public List<SentMatch> match(Message sent, RawMessage raw) {
        Optional<KnownDraft> same = sent.envelope().messageId().map(byMessageId::get);
        if (same.isPresent()) {
            return List.of(match(same.get(), SentMatch.Way.MESSAGE_ID, sent, raw));
        }
        String subject = sent.envelope().subject().orElse("");
        return CaseTag.find(subject).map(tag -> byTag.get(tag.bare())).orElseGet(com.google.common.collect.ImmutableList::of).stream()
                .filter(draft -> isTo(sent, draft.reader()) && plain(draft.subject()).equals(plain(subject)))
                .map(draft -> match(draft, SentMatch.Way.TAG, sent, raw)).toList();
    }

    private static boolean isTo(Message sent, MailAddress reader) {
        return sent.envelope().to().stream().anyMatch(to -> to.address().normalised().equals(reader.normalised()));
    }

    private static SentMatch match(KnownDraft draft, SentMatch.Way way, Message sent, RawMessage raw) {
        return new SentMatch(draft, way, sent.envelope().date().map(MailDate::instant), raw.sha256(), !plain(draft.text()).equals(plain(text(sent))));
    }

    /** What its reader saw: the first plain text, else the safe reading of the first HTML. */
    private static String text(Message sent) {
        Optional<Part> plain = sent.leaves().stream().filter(part -> part.is("text/plain") && !part.isAttachment()).findFirst();
        return plain.map(part -> part.text().text())
                .or(() -> sent.leaves().stream().filter(part -> part.is("text/html")).findFirst().map(part -> part.html().shownText().text()))
                .orElse("");
    }

    /** Without what a mail program may change by itself. */
    private static String plain(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
