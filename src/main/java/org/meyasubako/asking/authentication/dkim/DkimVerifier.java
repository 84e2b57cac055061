package org.meyasubako.asking.authentication.dkim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.message.HeaderField;

/** Evaluates the DKIM-Signature fields of a mail again, offline, as of the time of the event (RFC 6376 section 6). */
public final class DkimVerifier {

    /** Real mail has up to six; each costs its sender nothing and us a pass over the body (RFC 6376 section 8.4). */
    public static final int MAX_SIGNATURES = 32;

    private final KeySource keys;

    public DkimVerifier(KeySource keys) {
        this.keys = keys;
    }

    /**
     * The signatures from the top of the header, each with what it came to; none where the mail is not signed.
     *
     * @param at the time of the event: keys, expiry and signing time are judged as of then
     */
    public List<SignatureResult> verify(MailCopy copy, Instant at) {
        return switch (copy) {
            case MailCopy.Original original -> verify(original, at);
            case MailCopy.Retyped retyped -> retyped.fields().stream().filter(field -> field.is(SignatureKind.DKIM.field()))
                    .limit(MAX_SIGNATURES).map(field -> unchecked(field, retyped.why())).toList();
        };
    }

    /** A signature in a text that is no original: what it says is told, and never that it is wrong. */
    private static SignatureResult unchecked(HeaderField field, Obstacle why) {
        Optional<KeyName> key = SignatureFieldParser.parse(SignatureKind.DKIM, TagList.parse(field.body().text())).key();
        return SignatureResult.unchecked(key, new Verdict.NotCheckable(why), field.span());
    }

    private List<SignatureResult> verify(MailCopy.Original original, Instant at) {
        WrittenMail mail = WrittenMail.of(original.bytes());
        MailSignatureChecker checker = new MailSignatureChecker(mail, original.whole(), new SignatureChecker(keys, at));
        List<SignatureResult> results = new ArrayList<>();
        for (WrittenField field : mail.fields(SignatureKind.DKIM.field())) {
            results.add(results.size() < MAX_SIGNATURES
                    ? checker.check(SignatureKind.DKIM, field) : surplus(field.span()));
        }
        return List.copyOf(results);
    }

    private static SignatureResult surplus(Optional<Span> span) {
        return SignatureResult.unchecked(Optional.empty(), new Verdict.NotCheckable(Obstacle.TOO_MANY), span);
    }
}
