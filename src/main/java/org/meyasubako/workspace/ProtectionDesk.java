package org.meyasubako.workspace;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.casebook.QuarantineMark;
import org.meyasubako.casebook.Texts;
import org.meyasubako.writing.redaction.Loosening;

/** What persons decide to protect people: quarantine, consent, and what is struck more or less in the copies of a complaint. */
public final class ProtectionDesk {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Casework work;

    ProtectionDesk(Casework work) {
        this.work = work;
    }

    /**
     * Quarantines a complaint's mail or one of its attachments.
     *
     * @param content SHA-256 of the attachment in hexadecimal; the mail itself where none is given
     * @param cause empty to lift it
     */
    public Outcome mark(CaseNumber.Complaint number, Optional<String> content, Optional<QuarantineMark.Cause> cause, String ground)
            throws CasebookUnavailableException {
        Optional<Sha256> marked = contentOf(number, content);
        if (ground.isBlank() || marked.isEmpty()) {
            return refused(ground.isBlank() ? "refused.no-ground" : content.isPresent() ? "refused.no-content" : "refused.no-complaint", number.text());
        }
        if (cause.isEmpty() && work.casebook().quarantine().of(marked.get()).isEmpty()) {
            return refused("refused.not-quarantined", number.text());
        }
        work.casebook().quarantine().mark(number, new QuarantineMark(marked.get(), cause, Texts.digest(ground.strip())), ground.strip(), work.person());
        return Outcome.DONE;
    }

    private Optional<Sha256> contentOf(CaseNumber.Complaint number, Optional<String> content) throws CasebookUnavailableException {
        Optional<ListRow> row = work.casebook().complaints().row(number).filter(found -> !found.erased());
        if (row.isEmpty() || content.isEmpty()) {
            return row.map(ListRow::sha256);
        }
        Optional<RawMessage> raw = work.casebook().originals().message(row.get().sha256());
        return content.filter(hex -> DIGEST.matcher(hex).matches()).map(Sha256::new).filter(digest -> raw.stream()
                .flatMap(bytes -> Stream.concat(Stream.of(bytes.sha256()), work.messages().inspect(bytes).attachments().stream().map(Inspection.Attachment::sha256)))
                .anyMatch(digest::equals));
    }

    /** Records whether a complainant lets a struck copy be passed on. */
    public Outcome consent(CaseNumber.Complaint number, boolean given, String ground) throws CasebookUnavailableException {
        Optional<Outcome> refusal = refusal(number, ground);
        if (refusal.isEmpty()) {
            work.casebook().consents().record(number, given, ground.strip(), work.person());
        }
        return refusal.orElse(Outcome.DONE);
    }

    /** Whether the complainant lets a struck copy be passed on; without that the customer's copy stays the strict one. */
    public boolean consented(CaseNumber.Complaint number) throws CasebookUnavailableException {
        return work.casebook().consents().given(number);
    }

    /** Strikes words in every copy of a complaint. */
    public Outcome strike(CaseNumber.Complaint number, String words) throws CasebookUnavailableException {
        Optional<Outcome> refusal = refusal(number, words);
        if (refusal.isEmpty()) {
            work.casebook().strikes().add(number, words.strip(), work.person());
        }
        return refusal.orElse(Outcome.DONE);
    }

    /** Strikes bytes in every copy of a complaint. */
    public Outcome strike(CaseNumber.Complaint number, Span place) throws CasebookUnavailableException {
        Optional<Outcome> refusal = refusal(number, "place");
        if (refusal.isEmpty()) {
            work.casebook().strikes().add(number, place, work.person());
        }
        return refusal.orElse(Outcome.DONE);
    }

    /** Leaves something standing that would be struck, for a reason. */
    public Outcome lift(CaseNumber.Complaint number, Loosening what, String reason) throws CasebookUnavailableException {
        Optional<Outcome> refusal = refusal(number, reason);
        if (refusal.isEmpty()) {
            work.casebook().strikes().lift(number, what, reason.strip(), work.person());
        }
        return refusal.orElse(Outcome.DONE);
    }

    /** Takes a strike or a lifting back; {@code entry} is the number of its journal entry. */
    public Outcome withdraw(CaseNumber.Complaint number, long entry) throws CasebookUnavailableException {
        boolean known = work.casebook().strikes().of(number).stream().anyMatch(deed -> deed.entry().number() == entry);
        if (!known) {
            return refused("refused.no-strike", number.text());
        }
        work.casebook().strikes().withdraw(number, entry, work.person());
        return Outcome.DONE;
    }

    private Optional<Outcome> refusal(CaseNumber.Complaint number, String words) throws CasebookUnavailableException {
        if (words.isBlank()) {
            return Optional.of(refused("refused.no-ground", number.text()));
        }
        return work.casebook().complaints().row(number).filter(row -> !row.erased()).isPresent() ? Optional.empty()
                : Optional.of(refused("refused.no-complaint", number.text()));
    }

    private static Outcome refused(String code, Object... arguments) {
        return Outcome.refused(Sentence.of(ProtectionDesk.class, code, arguments));
    }
}
