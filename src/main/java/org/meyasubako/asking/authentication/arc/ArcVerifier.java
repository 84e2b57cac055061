package org.meyasubako.asking.authentication.arc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.meyasubako.asking.authentication.dkim.BodyComparison;
import org.meyasubako.asking.authentication.dkim.Canonicalization;
import org.meyasubako.asking.authentication.dkim.KeySource;
import org.meyasubako.asking.authentication.dkim.MailCopy;
import org.meyasubako.asking.authentication.dkim.MailSignatureChecker;
import org.meyasubako.asking.authentication.dkim.Obstacle;
import org.meyasubako.asking.authentication.dkim.SignatureChecker;
import org.meyasubako.asking.authentication.dkim.SignatureFieldParser;
import org.meyasubako.asking.authentication.dkim.SignatureKind;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.asking.authentication.dkim.SignedText;
import org.meyasubako.asking.authentication.dkim.TagList;
import org.meyasubako.asking.authentication.dkim.Verdict;
import org.meyasubako.asking.authentication.dkim.WrittenMail;
import org.meyasubako.reading.message.HeaderField;

/** Evaluates the ARC sets of a mail again, offline, as of the time of the event (RFC 8617 section 5.2). */
public final class ArcVerifier {

    private final KeySource keys;

    public ArcVerifier(KeySource keys) {
        this.keys = keys;
    }

    /**
     * What the chain comes to.
     *
     * @param at the time of the event: keys are judged as of then
     */
    public ArcResult verify(MailCopy copy, Instant at) {
        return switch (copy) {
            case MailCopy.Original original -> verify(original, at);
            case MailCopy.Retyped(List<HeaderField> fields, Obstacle why) -> fields.stream().anyMatch(ArcVerifier::isSeal)
                    ? new ArcResult.NotCheckable(why) : new ArcResult.None();
        };
    }

    private static boolean isSeal(HeaderField field) {
        return field.is(SignatureKind.ARC_SEAL.field());
    }

    private ArcResult verify(MailCopy.Original original, Instant at) {
        WrittenMail mail = WrittenMail.of(original.bytes());
        if (mail.hasSurplus()) {
            return new ArcResult.NotCheckable(Obstacle.TOO_MANY_FIELDS);
        }
        return switch (ArcSetReader.read(mail)) {
            case ArcSetReader.Reading.Broken(ArcFault fault, int instance) -> new ArcResult.Fail(List.of(), fault.sentence(instance));
            case ArcSetReader.Reading.Sets(List<ArcSet> sets) when sets.isEmpty() -> new ArcResult.None();
            case ArcSetReader.Reading.Sets(List<ArcSet> sets) -> {
                SignatureChecker checker = new SignatureChecker(keys, at);
                MailSignatureChecker messages = new MailSignatureChecker(mail, original.whole(), checker);
                yield ChainResolver.resolve(results(sets, messages, checker));
            }
        };
    }

    /** The newest first. */
    private static List<ArcSetResult> results(List<ArcSet> sets, MailSignatureChecker messages, SignatureChecker checker) {
        List<ArcSetResult> results = new ArrayList<>();
        for (ArcSet set : sets) {
            SignatureResult message = messages.check(SignatureKind.ARC_MESSAGE, set.message());
            results.add(new ArcSetResult(set.instance(), set.status(), message, seal(sets.subList(0, set.instance()), checker)));
        }
        return List.copyOf(results.reversed());
    }

    /** What the last of the sets' seal comes to, which covers all of them (RFC 8617 section 5.1.1). */
    private static SignatureResult seal(List<ArcSet> sets, SignatureChecker checker) {
        ArcSet last = sets.getLast();
        return switch (SignatureFieldParser.parse(SignatureKind.ARC_SEAL, TagList.parse(last.seal().body()))) {
            case SignatureFieldParser.Parsed.Malformed(var key, var flaw, var _) ->
                SignatureResult.unchecked(key, new Verdict.Malformed(flaw), last.seal().span());
            case SignatureFieldParser.Parsed.Valid(var field) ->
                checker.check(field, sealedText(sets), BodyComparison.NOT_COVERED, last.seal().span());
        };
    }

    private static SignedText sealedText(List<ArcSet> sets) {
        SignedText text = new SignedText(Canonicalization.RELAXED);
        for (ArcSet earlier : sets.subList(0, sets.size() - 1)) {
            text.add(earlier.results()).add(earlier.message()).add(earlier.seal());
        }
        ArcSet last = sets.getLast();
        return text.add(last.results()).add(last.message()).addLast(last.seal());
    }
}
