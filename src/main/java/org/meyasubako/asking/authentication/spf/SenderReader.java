package org.meyasubako.asking.authentication.spf;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;

/** Reads who sent a mail off its handover: what the receiving host wrote down of the session. */
public final class SenderReader {

    private SenderReader() {}

    /**
     * The sender; empty where the chain names no handover. He is as well proved as that is ({@link HopChain#proves}).
     *
     * <p>The envelope sender is that of the handover's own line, else of the Return-Path (RFC 5321 section 4.4) above it: what stands
     * beneath, the sender may have written himself.
     *
     * @param fields the header of the same mail
     */
    public static Optional<SpfSender> read(HopChain chain, List<HeaderField> fields) {
        return chain.handover().map(handover -> {
            ReceivedField line = chain.hops().get(handover.hop()).received();
            Optional<String> mailFrom = line.envelopeFrom().or(() -> returnPath(fields, handover.hop()));
            return new SpfSender(handover.ip(), line.helo(), mailFrom);
        });
    }

    private static Optional<String> returnPath(List<HeaderField> fields, int hop) {
        int received = 0;
        for (HeaderField field : fields) {
            if (field.is("Return-Path")) {
                return address(field.body().text().strip());
            }
            if (field.is("Received") && received++ == hop) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What stands between the brackets; nothing for the null reverse-path, and empty without brackets. */
    private static Optional<String> address(String path) {
        int open = path.indexOf('<');
        int close = path.lastIndexOf('>');
        return open >= 0 && open < close ? Optional.of(path.substring(open + 1, close).strip()) : Optional.empty();
    }
}
