package org.meyasubako.reading.trace;

import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.message.MailDate;

/**
 * What must be known of a copy to judge its chain.
 *
 * @param complainant the domain of the complainant's mailbox, whose hosts are the anchor
 * @param copy how the copy came
 * @param completeness whether all header fields are there as they were written
 * @param date the Date field of the message
 * @param confirmed indices of hops whose writer is confirmed by our own log or by a valid seal (ARC)
 */
public record TraceContext(
        Optional<DomainName> complainant, Copy copy, Completeness completeness, Optional<MailDate> date, Set<Integer> confirmed) {

    public TraceContext {
        confirmed = Set.copyOf(confirmed);
    }

    /** Whether the header fields stand as they were written. */
    public enum Completeness {
        /** As bytes, in an original or a report. */
        ORIGINAL,
        /** In a person's text, all lines whole. */
        PASTED_WHOLE,
        /** Lines are broken, cut off or missing. */
        BROKEN
    }
}
