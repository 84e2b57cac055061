package org.meyasubako.writing.letter;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;

/** On what a statement of a letter rests: what an editor opens when its reader points at the statement. */
public sealed interface FieldSource {

    /**
     * Bytes of a mail.
     *
     * @param finding code of the finding that rests on them, or the name of a header field
     * @param message digest of the mail
     * @param span in its bytes; empty for the mail as a whole
     */
    record MailBytes(String finding, Sha256 message, Optional<Span> span) implements FieldSource {}

    /**
     * A recorded answer.
     *
     * @param question as it was asked: {@code RDAP 198.51.100.7}
     * @param server who answered
     * @param at when
     */
    record RecordedAnswer(String question, String server, Instant at) implements FieldSource {}

    /**
     * Lines of a log of ours.
     *
     * @param file its name
     * @param lines which of them, as a person would cite them
     */
    record LogLines(String file, String lines) implements FieldSource {}

    /**
     * A row of the provider's profile.
     *
     * @param file such as {@code clauses.csv}
     * @param key of the row
     */
    record ProfileRow(String file, String key) implements FieldSource {}

    /** A person's decision. */
    record Decided(String person, Instant at) implements FieldSource {}

    /** What the case file counts or numbers: complaints, letters, terms. */
    record CaseEntry(String entry) implements FieldSource {}

    /** A term of the desk, counted in its business days. */
    record DeskTerm(Sentence term) implements FieldSource {}

    /** Words that a person typed into the letter. */
    record Typed(String person) implements FieldSource {}

    /** The source in words. */
    default Sentence title() {
        return switch (this) {
            case MailBytes mail -> mail.span().map(span -> Sentence.of(FieldSource.class, "source.bytes", mail.finding(), mail.message().shortened(),
                    Long.toString(span.start()), Long.toString(span.end())))
                    .orElseGet(() -> Sentence.of(FieldSource.class, "source.mail", mail.finding(), mail.message().shortened()));
            case RecordedAnswer answer -> Sentence.of(FieldSource.class, "source.answer", answer.question(), answer.server(), answer.at());
            case LogLines log -> Sentence.of(FieldSource.class, "source.log", log.file(), log.lines());
            case ProfileRow row -> Sentence.of(FieldSource.class, "source.profile", row.file(), row.key());
            case Decided decided -> Sentence.of(FieldSource.class, "source.decided", decided.person(), decided.at());
            case CaseEntry entry -> Sentence.of(FieldSource.class, "source.case", entry.entry());
            case DeskTerm term -> Sentence.of(FieldSource.class, "source.term", term.term());
            case Typed typed -> Sentence.of(FieldSource.class, "source.typed", typed.person());
        };
    }
}
