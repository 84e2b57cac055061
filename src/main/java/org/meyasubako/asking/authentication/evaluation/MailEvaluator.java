package org.meyasubako.asking.authentication.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.asking.authentication.answers.DnsAnswers;
import org.meyasubako.asking.authentication.answers.ReplayedAnswers;
import org.meyasubako.asking.authentication.arc.ArcResult;
import org.meyasubako.asking.authentication.arc.ArcVerifier;
import org.meyasubako.asking.authentication.dkim.DkimVerifier;
import org.meyasubako.asking.authentication.dkim.KeyName;
import org.meyasubako.asking.authentication.dkim.KeySource;
import org.meyasubako.asking.authentication.dkim.MailCopy;
import org.meyasubako.asking.authentication.dkim.RecordedKeys;
import org.meyasubako.asking.authentication.dkim.SignatureKind;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.asking.authentication.dmarc.AuthoredMail;
import org.meyasubako.asking.authentication.dmarc.CheckedDomain;
import org.meyasubako.asking.authentication.dmarc.DmarcEvaluator;
import org.meyasubako.asking.authentication.spf.SenderReader;
import org.meyasubako.asking.authentication.spf.SpfEvaluation;
import org.meyasubako.asking.authentication.spf.SpfEvaluator;
import org.meyasubako.asking.authentication.spf.SpfIdentity;
import org.meyasubako.asking.lookup.ObservationStore;
import org.meyasubako.asking.lookup.Replayer;
import org.meyasubako.asking.lookup.ReplyReader;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.reading.trace.HopChain;

/** Evaluates a mail's authentication again by kept bytes and recorded answers, as of the time of the event; it asks nobody. */
public final class MailEvaluator {

    private final ObservationStore store;
    private final ReplyReader replies;
    private final KeySource keys;

    public MailEvaluator(ObservationStore store, ReplyReader replies) {
        this.store = store;
        this.replies = replies;
        this.keys = new RecordedKeys(new Replayer(store, replies));
    }

    /**
     * What the mail comes to.
     *
     * @param copy the mail's bytes, where they are its own
     * @param mail the same, read
     * @param chain the same mail's way; SPF is only evaluated for the connection that it proves (RFC 7208 section 2.4)
     * @param at the time of the event
     */
    public MailEvaluation evaluate(MailCopy copy, Message mail, Optional<HopChain> chain, Instant at) {
        DnsAnswers answers = new ReplayedAnswers(store, replies, at);
        List<SignatureResult> signatures = signatures(copy, at);
        Optional<SpfEvaluation> spf = chain.filter(HopChain::proves).flatMap(found -> SenderReader.read(found, mail.fields()))
                .map(sender -> new SpfEvaluator(answers).evaluate(sender, SpfIdentity.MAIL_FROM));
        AuthoredMail authored = new AuthoredMail(mail.envelope().from().map(NamedAddress::address).flatMap(MailAddress::domainName).stream().toList(),
                checked(signatures, spf), copy instanceof MailCopy.Original);
        return new MailEvaluation(signatures, arc(copy, at), spf, new DmarcEvaluator(answers).evaluate(authored));
    }

    /** The DKIM signatures alone. */
    public List<SignatureResult> signatures(MailCopy copy, Instant at) {
        return new DkimVerifier(keys).verify(copy, at);
    }

    /** The ARC chain alone. */
    public ArcResult arc(MailCopy copy, Instant at) {
        return new ArcVerifier(keys).verify(copy, at);
    }

    /** Whether any key that signed the mail, or sealed it, was ever recorded; without one nothing can be verified. */
    public boolean knowsKeyOf(Message mail, Instant at) {
        return keysOf(mail, SignatureKind.DKIM, SignatureKind.ARC_SEAL).anyMatch(key -> !keys.answersTo(key.question(), at).isEmpty());
    }

    /** The keys that the mail's fields of these kinds name; of as many fields as are verified. */
    public static Stream<KeyName> keysOf(Message mail, SignatureKind... kinds) {
        return mail.fields().stream().filter(field -> Stream.of(kinds).anyMatch(kind -> field.is(kind.field())))
                .limit(DkimVerifier.MAX_SIGNATURES).flatMap(field -> KeyName.in(field).stream());
    }

    private static List<CheckedDomain> checked(List<SignatureResult> signatures, Optional<SpfEvaluation> spf) {
        Stream<CheckedDomain> signed = signatures.stream().flatMap(signature -> signature.domain().stream().map(domain -> CheckedDomain.of(
                CheckedDomain.Check.DKIM, domain, signature.known())));
        Stream<CheckedDomain> sent = spf.stream().flatMap(evaluated -> evaluated.domainName().stream()
                .map(domain -> CheckedDomain.of(CheckedDomain.Check.SPF, domain, evaluated.result().outcome())));
        return Stream.concat(signed, sent).toList();
    }
}
