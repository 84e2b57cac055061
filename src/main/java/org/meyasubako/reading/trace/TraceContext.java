package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MailDate;

/**
 * All that is known when a chain is read.
 *
 * @param fields the reported message's header fields, in their order
 * @param date the reported message's Date
 * @param complainantDomain the domain of the mailbox in which the complainant found the mail
 * @param copy how the copy came
 * @param headers whether the header fields are whole
 * @param confirmed indexes of the hops whose peer's line beneath is confirmed, by our own log or by a valid ARC set; empty until somebody
 *     has looked
 */
public record TraceContext(
        List<HeaderField> fields,
        Optional<MailDate> date,
        TrustPolicy policy,
        Optional<DomainName> complainantDomain,
        Copy copy,
        HeaderState headers,
        Set<Integer> confirmed) {

    public TraceContext {
        fields = List.copyOf(fields);
        confirmed = Set.copyOf(confirmed);
    }

    /** Whether the header fields are whole. */
    public enum HeaderState {
        COMPLETE,
        /** Lines are missing, or were broken and could not be joined again. */
        DAMAGED
    }

    /** The same mail, read by somebody who believes others, for whom its bytes are what {@code seen} says. */
    public TraceContext believing(TrustPolicy other, Copy seen) {
        return new TraceContext(fields, date, other, complainantDomain, seen, headers, confirmed);
    }

    /** Whether a person's paste or damage keeps the lines from counting as facts, whatever they say. */
    boolean isOriginal() {
        return headers == HeaderState.COMPLETE && (copy == Copy.ORIGINAL || copy == Copy.AUTHENTICATED);
    }
}
