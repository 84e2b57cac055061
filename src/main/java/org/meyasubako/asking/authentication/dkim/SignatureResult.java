package org.meyasubako.asking.authentication.dkim;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/**
 * One signature of a mail with what it came to.
 *
 * @param key where its key is published; empty where the field does not say so in a way that can be followed
 * @param signature what the field says; empty where it is malformed beyond use
 * @param body how the body compares
 * @param uncovered how many bytes of the body, in canonical form, the signature leaves open (tag {@code l})
 * @param keyUse the recorded answer on which the verdict rests; empty where none is
 * @param notes what a person should know beside the verdict: bytes beyond {@code l=}, a key in test mode, repaired line ends, …
 * @param span the signature field; empty where there are no header bytes
 */
public record SignatureResult(
        Optional<KeyName> key,
        Optional<SignatureField> signature,
        Verdict verdict,
        BodyState body,
        long uncovered,
        Optional<KeyUse> keyUse,
        List<Sentence> notes,
        Optional<Span> span) {

    public SignatureResult {
        notes = List.copyOf(notes);
    }

    /** Nothing was checked. */
    public static SignatureResult unchecked(Optional<KeyName> key, Verdict verdict, Optional<Span> span) {
        return new SignatureResult(key, Optional.empty(), verdict, BodyState.NOT_COMPARED, 0, Optional.empty(), List.of(), span);
    }

    /** The field is malformed, but what it says of the body could be read: redaction spoils fields and leaves bodies. */
    static SignatureResult malformed(SignatureField field, Flaw flaw, BodyComparison body, Optional<Span> span) {
        return new SignatureResult(Optional.of(field.key()), Optional.of(field), new Verdict.Malformed(flaw), body.state(), body.uncovered(),
                Optional.empty(), body.notes(), span);
    }

    /** The same with other notes. */
    SignatureResult withNotes(List<Sentence> others) {
        return new SignatureResult(key, signature, verdict, body, uncovered, keyUse, others, span);
    }

    /** The domain that takes responsibility, if the verdict is a pass; a claim otherwise (RFC 6376 section 3.5, tag {@code d}). */
    public Optional<DomainName> domain() {
        return key.map(KeyName::domain);
    }

    /** The key that would have to be known and that nobody recorded. */
    public Optional<KeyName> missingKey() {
        boolean wanted = verdict instanceof Verdict.KeyUnknown || verdict.equals(new Verdict.Fail(Broken.BODY_AT_LEAST));
        return keyUse.isEmpty() && wanted ? key : Optional.empty();
    }

    public boolean passes() {
        return outcome() == Outcome.PASS;
    }

    /** What it came to, where that is known: an open verdict speaks neither for the mail nor against it. */
    public Optional<Outcome> known() {
        return verdict.isOpen() ? Optional.empty() : Optional.of(outcome());
    }

    public Outcome outcome() {
        return verdict.outcome();
    }

    public Sentence reason() {
        return verdict.reason();
    }
}
