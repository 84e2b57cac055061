package org.meyasubako.workspace;

import org.meyasubako.reading.complaint.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.mailbox.MailboxLimits;
import org.meyasubako.reading.mailbox.MailboxReader;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ShippedTrustPolicy;

/** The workspace wired as the program wires it, for tests. */
public final class Workbench {

    private Workbench() {}

    public static MessageInspector messages() {
        MessageReader messages = new MessageReader();
        return new MessageInspector(messages,
                new ComplaintReader(messages, new ShippedTrustPolicy(true), new IndicatorExtractor(new UrlNormalizer())));
    }

    public static MailboxInspector mailboxes() {
        return new MailboxInspector(new MailboxReader(MailboxLimits.defaults()), messages(), 2);
    }
}
