package org.meyasubako.workspace;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.meyasubako.asking.lookup.QuestionAdapter;
import org.meyasubako.asking.lookup.RateLimiter;
import org.meyasubako.asking.lookup.wire.WireReplyReader;
import org.meyasubako.asking.lookup.wire.WireTargets;
import org.meyasubako.casebook.Added;
import org.meyasubako.casebook.RedactionKeys;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.mailbox.MailboxLimits;
import org.meyasubako.reading.mailbox.MailboxReader;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ShippedTrustPolicy;

/** The workspace wired as the program wires it, for tests. */
public final class Workbench {

    /** For an import that nobody watches. */
    public static final MailImporter.Watcher UNWATCHED = new MailImporter.Watcher() {
        @Override
        public void added(Added added) {
            // The casebook is looked at afterwards.
        }

        @Override
        public void unread(Unread file) {
            // The same.
        }
    };

    /** One for all tests: fonts are read once. */
    private static final Stationery STATIONERY = Stationery.shipped(() -> SecureRandom.getSeed(RedactionKeys.LENGTH));

    private Workbench() {}

    public static MessageInspector messages() {
        MessageReader messages = new MessageReader();
        return new MessageInspector(messages,
                new ComplaintReader(messages, new ShippedTrustPolicy(true), new IndicatorExtractor(new UrlNormalizer())));
    }

    public static MailboxInspector mailboxes() {
        return new MailboxInspector(new MailboxReader(MailboxLimits.defaults()), messages(), 2);
    }

    /** Opens casebooks at that time, in the name of a person; every question ends with the reason that no resolver is set. */
    public static CaseworkOpener opener(Instant at, String account) {
        return opener(at, account, ResolverAddress.MISSING);
    }

    /** With what asks, without waiting between questions. */
    public static CaseworkOpener opener(Instant at, String account, QuestionAdapter adapter) {
        InstantSource clock = InstantSource.fixed(at);
        Wires wires = new Wires(scope -> adapter, new RateLimiter(clock, duration -> {}), new WireReplyReader(), new WireTargets(), clock);
        return new CaseworkOpener(mailboxes(), wires, Clock.fixed(at, ZoneId.of("Asia/Tokyo")),
                new CaseworkOpener.Machine(account, "test", ProcessHandle.current().pid()), STATIONERY);
    }
}
