package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.asking.authentication.arc.ArcResult;
import org.meyasubako.asking.authentication.dkim.MailCopy;
import org.meyasubako.asking.authentication.dkim.MailCopyReader;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.asking.authentication.evaluation.MailEvaluator;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.SignedLines;
import org.meyasubako.reading.trace.SignedLinesReader;

/** Tells which lines stood beneath signatures that hold, by recorded keys; where no key was recorded no byte is hashed. */
final class VerifiedLinesReader implements SignedLinesReader {

    private static final String RECEIVED = "Received";

    private final MailEvaluator evaluator;
    private final MailCopyReader copies;

    VerifiedLinesReader(MailEvaluator evaluator, MailCopyReader copies) {
        this.evaluator = evaluator;
        this.copies = copies;
    }

    @Override
    public List<SignedLines> read(Message mail, Instant at) {
        if (!evaluator.knowsKeyOf(mail, at)) {
            return List.of();
        }
        MailCopy copy = copies.of(mail);
        List<SignedLines> lines = new ArrayList<>();
        evaluator.signatures(copy, at).stream().filter(SignatureResult::passes)
                .forEach(signature -> lines(mail, signature, signature, SignedLines.Method.DKIM).ifPresent(lines::add));
        if (evaluator.arc(copy, at) instanceof ArcResult.Pass sealed) {
            sealed.sets().forEach(set -> lines(mail, set.seal(), set.message(), SignedLines.Method.ARC).ifPresent(lines::add));
        }
        return List.copyOf(lines);
    }

    /**
     * The lines beneath a signature.
     *
     * @param content the signature that covers the mail: itself, or that of the sealer's set
     */
    private static Optional<SignedLines> lines(Message mail, SignatureResult signature, SignatureResult content, SignedLines.Method method) {
        Stream<HeaderField> own = signature.span().stream().flatMap(span -> mail.fields().stream().filter(field -> field.span().filter(span::equals).isPresent()));
        return signature.domain().flatMap(signer -> own.findFirst().flatMap(field -> beneath(mail, field)
                .map(first -> new SignedLines(signer, method, first, newestSigned(mail, content)))));
    }

    /** Fields of one name are signed from the lowest (RFC 6376 section 5.4.2). */
    private static int newestSigned(Message mail, SignatureResult content) {
        int lines = Math.toIntExact(mail.fields().stream().filter(field -> field.is(RECEIVED)).count());
        int signed = content.passes() ? content.signature().map(field -> field.signedTimes(RECEIVED)).orElse(0) : 0;
        return Math.max(0, lines - signed);
    }

    private static Optional<Integer> beneath(Message mail, HeaderField signature) {
        return SignedLines.beneath(mail.fields(), signature).stream().boxed().findFirst();
    }
}
