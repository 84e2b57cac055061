package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.own.provider.Ownership;

/** Mailboxes of ours that answers shall go to, in Reply-To or in the text: the mailbox is reviewed, whoever sent the mail. */
final class ContactRule implements Rule {

    @Override
    public Ruling judge(Evidence evidence) {
        List<ItemVerdict> items = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Named contact : evidence.named(Named.How.CONTACT)) {
            if (evidence.isSender(contact.customer())) {
                findings.add(Reason.CONTACT_OF_SENDER.inference(contact.span(), contact.item().text()));
            } else if (contact.owner() instanceof Ownership.Owned || contact.owner() instanceof Ownership.Disputed) {
                ItemVerdict verdict = new ItemVerdict(contact.item(), Kind.NAMED, CauseCode.K3_DROP, contact.customer(),
                        List.of(Reason.CONTACT.claim(contact.span(), contact.item().text()),
                                SourceFindings.owner(contact.owner(), contact.item().text(), contact.span())));
                items.add(verdict);
                findings.addAll(verdict.findings());
            }
        }
        return new Ruling(items, findings);
    }
}
