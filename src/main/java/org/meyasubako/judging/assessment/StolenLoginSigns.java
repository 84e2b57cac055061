package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.judging.assessment.Signs.Outcome;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.trace.Hop;

/**
 * Stolen credentials: an account logged in at a mail server of ours from a foreign address, and two of three signs speak for a thief: his
 * program lies about its own address, the mail advertises others alone, the complainant says so.
 */
final class StolenLoginSigns implements Signs.Reader {

    /** A complainant says it near the beginning. */
    private static final int LOOKED_AT = 4_000;

    private final WordList words = WordList.read(StolenLoginSigns.class, "sent-mail.txt");

    @Override
    public Signs read(Evidence evidence) {
        Submission submission = evidence.submission();
        Optional<IpAddress> client = submission.client().filter(ip -> isForeign(ip, evidence));
        if (submission.mailServer().isEmpty() || submission.account().isEmpty() || client.isEmpty()) {
            return Signs.NONE;
        }
        List<Finding> signs = new ArrayList<>();
        submission.hop().filter(hop -> lies(hop, client.get())).ifPresent(hop -> signs.add(
                Reason.LOGIN_LIES.inference(hop.span(), hop.received().helo().orElse("?"), client.get())));
        advertisesOthers(evidence).ifPresent(signs::add);
        if (says(evidence)) {
            signs.add(Reason.LOGIN_TOLD_STOLEN.claim(Optional.empty()));
        }
        return Signs.of(signs, signs.size() > 1, new Outcome(Kind.ABUSED, CauseCode.K2_AUTH, evidence.customer()));
    }

    private static boolean isForeign(IpAddress ip, Evidence evidence) {
        return !Owners.isOurs(evidence.owners().of(ip)) && SpecialPurpose.of(ip).filter(SpecialPurpose::isInternal).isEmpty();
    }

    /** A program that greets with the loopback address, or with a public one that it hasn't. Inner addresses are everybody's. */
    private static boolean lies(Hop hop, IpAddress client) {
        Optional<IpAddress> greeting = hop.received().helo().flatMap(IpAddress::parse);
        Optional<SpecialPurpose> range = greeting.flatMap(SpecialPurpose::of);
        return greeting.filter(ip -> !ip.equals(client)).isPresent()
                && range.filter(r -> r.isInternal() && r != SpecialPurpose.LOOPBACK).isEmpty();
    }

    private static Optional<Finding> advertisesOthers(Evidence evidence) {
        Optional<Subject> advertised = evidence.complaint().subjects().stream()
                .filter(subject -> subject.role() == Subject.Role.ADVERTISED).findFirst();
        boolean own = evidence.named(Named.How.ADVERTISED).stream().anyMatch(place -> evidence.isSender(place.customer()));
        return advertised.filter(subject -> !own)
                .map(subject -> Reason.LOGIN_ADVERTISES_OTHERS.inference(subject.span(), subject.value()));
    }

    private boolean says(Evidence evidence) {
        return evidence.complaint().message().leaves().stream().filter(part -> part.is("text/plain") && !part.isAttachment()).findFirst()
                .map(Part::text).map(text -> text.text().substring(0, Math.min(text.length(), LOOKED_AT)))
                .filter(text -> words.occurs("stolen", text)).isPresent();
    }
}
