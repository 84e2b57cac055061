package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.dkim.KeyName;
import org.meyasubako.asking.authentication.dkim.MailCopy;
import org.meyasubako.asking.authentication.dkim.MailCopyReader;
import org.meyasubako.asking.authentication.dkim.SignatureKind;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.asking.authentication.evaluation.MailEvaluator;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.own.provider.OwnerResolver;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.message.Message;

/** Verifies the signatures of reported mail in which a customer's domain signs; those of others decide nothing here and cost a mailbox its time. */
final class CustomerSignatures {

    private final OwnerResolver owners;
    private final MailEvaluator evaluator;

    CustomerSignatures(Profile profile, MailEvaluator evaluator) {
        this.owners = new OwnerResolver(profile);
        this.evaluator = evaluator;
    }

    /** @param judged stands in where nothing says when the event was */
    List<SignatureResult> verify(RawMessage raw, Complaint complaint, Instant judged) {
        Instant at = complaint.eventTime().map(EventTime::at).orElse(judged);
        Optional<MailCopy> copy = complaint.reported().message().filter(mail -> isSignedByCustomer(mail, at))
                .flatMap(mail -> new MailCopyReader(raw, complaint.message()).reported(complaint.reported()));
        return copy.map(bytes -> evaluator.signatures(bytes, at)).orElse(List.of());
    }

    private boolean isSignedByCustomer(Message mail, Instant at) {
        return MailEvaluator.keysOf(mail, SignatureKind.DKIM).map(KeyName::domain).anyMatch(signer -> isCustomers(signer, at));
    }

    private boolean isCustomers(DomainName signer, Instant at) {
        Ownership owner = owners.ownerOfSigner(signer, at);
        return owner instanceof Ownership.Owned || owner instanceof Ownership.DomainOnly;
    }
}
