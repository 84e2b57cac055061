package org.meyasubako.asking.authentication.dkim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/** Checks the signatures that cover header and body of one mail: DKIM-Signature and ARC-Message-Signature. */
public final class MailSignatureChecker {

    private final WrittenMail mail;
    private final SignatureChecker checker;
    private final BodyComparer bodies;

    /** @param whole whether the body is all there */
    public MailSignatureChecker(WrittenMail mail, boolean whole, SignatureChecker checker) {
        this.mail = mail;
        this.checker = checker;
        this.bodies = new BodyComparer(mail, whole);
    }

    /** What a signature field of this mail comes to. */
    public SignatureResult check(SignatureKind kind, WrittenField own) {
        return switch (SignatureFieldParser.parse(kind, TagList.parse(own.body()))) {
            case SignatureFieldParser.Parsed.Malformed(Optional<KeyName> key, Flaw flaw, Optional<SignatureField> field) -> field
                    .map(readable -> SignatureResult.malformed(readable, flaw, bodies.compare(readable), own.span()))
                    .orElse(SignatureResult.unchecked(key, new Verdict.Malformed(flaw), own.span()));
            case SignatureFieldParser.Parsed.Valid(SignatureField field) when mail.hasSurplus() -> SignatureResult.unchecked(
                    Optional.of(field.key()), new Verdict.NotCheckable(Obstacle.TOO_MANY_FIELDS), own.span());
            case SignatureFieldParser.Parsed.Valid(SignatureField field) -> check(field, own);
        };
    }

    private SignatureResult check(SignatureField field, WrittenField own) {
        BodyComparison body = bodies.compare(field);
        SignatureResult result = checker.check(field, SignedText.of(mail, own, field), body, own.span());
        List<Sentence> notes = new ArrayList<>(result.notes());
        notes.addAll(HeaderCoverage.notes(mail, field));
        return result.withNotes(notes);
    }
}
