package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.judging.assessment.Signs.Outcome;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.CustomerStatus;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;

/**
 * A newsletter or an order mail of the customer's own, reported with the spam button: in his own name, marked as what it is (RFC 2369, RFC
 * 2919, or an order in its subject), from a customer whose identity is checked. That its readers consented is for him to prove, and is asked.
 */
final class SubscriptionSigns implements Signs.Reader {

    private final WordList words = WordList.read(SubscriptionSigns.class, "sent-mail.txt");

    @Override
    public Signs read(Evidence evidence) {
        boolean button = evidence.complaint().complainant().channel() == Complainant.Channel.FEEDBACK_LOOP;
        Optional<Finding> mark = evidence.sample().flatMap(sample -> listMark(sample, evidence).or(() -> orderMark(sample)));
        if (evidence.customer().isEmpty() || mark.isEmpty() || !isInOwnName(evidence)) {
            return Signs.NONE;
        }
        List<Finding> signs = new ArrayList<>(List.of(mark.get()));
        if (button) {
            signs.add(Reason.SPAM_BUTTON.fact(Optional.empty()));
        }
        signs.add(Reason.CONSENT_OPEN.inference(Optional.empty()));
        return Signs.of(signs, button && isEstablished(evidence), new Outcome(Kind.SENT, CauseCode.K1_OK, evidence.customer()));
    }

    /** Both a way to leave the list and the list's name, which is a name of the customer's. */
    private static Optional<Finding> listMark(Message sample, Evidence evidence) {
        Optional<HeaderField> leave = sample.field("List-Unsubscribe");
        Optional<CustomerNumber> holder = sample.field("List-Id").map(field -> field.body().text())
                .map(id -> id.substring(id.lastIndexOf('<') + 1).replace(">", "").strip()).flatMap(DomainName::parse)
                .map(evidence.owners()::ofSigner).flatMap(Owners::customer);
        return leave.filter(field -> evidence.isSender(holder)).map(field -> Reason.LIST_MAIL.inference(field.span()));
    }

    private Optional<Finding> orderMark(Message sample) {
        return sample.field("Subject").filter(field -> words.occurs("order", field.text()))
                .map(field -> Reason.ORDER_MAIL.inference(field.span()));
    }

    private static boolean isInOwnName(Evidence evidence) {
        return evidence.named(Named.How.SENDER).stream().anyMatch(sender -> evidence.isSender(sender.customer()));
    }

    /** Whether the customer is more than a provisional, suspended or expelled one. */
    private static boolean isEstablished(Evidence evidence) {
        Stream<Ownership> owners = evidence.named(Named.How.SENDER).stream().map(Named::owner);
        return owners.anyMatch(owner -> owner instanceof Ownership.Owned owned && evidence.isSender(Owners.customer(owner))
                && owned.customer().status() == CustomerStatus.ACTIVE);
    }
}
