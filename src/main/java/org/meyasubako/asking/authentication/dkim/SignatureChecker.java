package org.meyasubako.asking.authentication.dkim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.wording.Sentence;

/** Holds one signature against what was signed and what is recorded of its key, as of the time of an event. */
public final class SignatureChecker {

    /** How far clocks of signer and receiver may lie apart (RFC 6376 section 3.5 allows for it at tag {@code x}). */
    static final Duration CLOCK_ERROR = Duration.ofMinutes(5);

    /** For so long a key can be presumed to have been the same: signers change them by the month, and seldom under one name. */
    static final Duration KEY_LIFE = Duration.ofDays(7);

    private final KeySource keys;
    private final Instant at;

    /** @param at the time of the event */
    public SignatureChecker(KeySource keys, Instant at) {
        this.keys = keys;
        this.at = at;
    }

    /** What the signature comes to. */
    public SignatureResult check(SignatureField field, SignedText text, BodyComparison body, Optional<Span> span) {
        KeyFinding finding = KeyFinding.find(keys, field.key(), new KeyTester(field, text), at);
        List<Sentence> notes = new ArrayList<>(body.notes());
        if (finding.decisive().filter(tried -> tried.trial() instanceof Trial.Holds(boolean testing) && testing).isPresent()) {
            notes.add(Sentence.of(SignatureChecker.class, "note.testing"));
        }
        Optional<KeyUse> use = finding.decisive().map(tried -> new KeyUse(field.key(), tried.observation(), at));
        return new SignatureResult(Optional.of(field.key()), Optional.of(field), verdict(field, body, finding), body.state(),
                body.uncovered(), use, notes, span);
    }

    private Verdict verdict(SignatureField field, BodyComparison body, KeyFinding finding) {
        if (body.state() == BodyState.WRONG) {
            return new Verdict.Fail(brokenWith(finding));
        }
        Optional<Verdict> untimely = finding.isBroken() ? Optional.empty() : untimely(field);
        return untimely.orElseGet(() -> finding.nearest().map(nearest -> timely(field, body, nearest, finding))
                .orElse(new Verdict.KeyUnknown(body.state())));
    }

    private Verdict timely(SignatureField field, BodyComparison body, KeyFinding.Tried nearest, KeyFinding finding) {
        Instant recorded = nearest.observation().asked();
        if (!nearest.holds() && finding.holding().isPresent()) {
            return new Verdict.KeyChanged(finding.holding().get().observation().asked(), recorded, body.state());
        }
        return switch (nearest.trial()) {
            case Trial.Holds _ -> holding(field, body);
            case Trial.Broken() when Duration.between(recorded, at).abs().compareTo(KEY_LIFE) > 0 ->
                new Verdict.KeyDoubtful(recorded, body.state());
            case Trial.Broken() -> new Verdict.Fail(body.state() == BodyState.RIGHT ? Broken.HEADER : Broken.FIELDS);
            case Trial.TooShort(int bits) -> new Verdict.Weak(new Weakness.ShortKey(bits));
            case Trial.Unusable(KeyFlaw flaw) -> new Verdict.KeyUnusable(flaw);
            case Trial.Gone(boolean revoked) -> new Verdict.KeyGone(revoked, recorded, body.state());
        };
    }

    private static Broken brokenWith(KeyFinding finding) {
        if (finding.holding().isPresent()) {
            return Broken.BODY;
        }
        return finding.isBroken() ? Broken.BOTH : Broken.BODY_AT_LEAST;
    }

    private Optional<Verdict> untimely(SignatureField field) {
        Optional<Verdict> expired = field.expiry().filter(expiry -> expiry.plus(CLOCK_ERROR).isBefore(at)).map(Verdict.Expired::new);
        return expired.or(() -> field.signed().filter(signed -> signed.minus(CLOCK_ERROR).isAfter(at)).map(Verdict.NotYetValid::new));
    }

    private static Verdict holding(SignatureField field, BodyComparison body) {
        if (field.algorithm() == Algorithm.RSA_SHA1) {
            return new Verdict.Weak(new Weakness.Sha1());
        }
        if (body.emptied()) {
            return new Verdict.Weak(new Weakness.NoBody());
        }
        return body.state() == BodyState.MISSING ? new Verdict.HeaderOnly() : new Verdict.Pass();
    }
}
