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
 * @param confirmed indexes of the hops of which our own log confirms that their peer carried this mail; empty until somebody has looked
 * @param signed the lines that stood beneath valid signatures; empty until somebody has verified them
 */
public record TraceContext(
        List<HeaderField> fields,
        Optional<MailDate> date,
        TrustPolicy policy,
        Optional<DomainName> complainantDomain,
        Copy copy,
        HeaderState headers,
        Set<Integer> confirmed,
        List<SignedLines> signed) {

    public TraceContext {
        fields = List.copyOf(fields);
        confirmed = Set.copyOf(confirmed);
        signed = List.copyOf(signed);
    }

    /** Before anybody has verified signatures. */
    public TraceContext(List<HeaderField> fields, Optional<MailDate> date, TrustPolicy policy, Optional<DomainName> complainantDomain,
            Copy copy, HeaderState headers, Set<Integer> confirmed) {
        this(fields, date, policy, complainantDomain, copy, headers, confirmed, List.of());
    }

    /** Whether the header fields are whole. */
    public enum HeaderState {
        COMPLETE,
        /** Lines are missing, or were broken and could not be joined again. */
        DAMAGED
    }

    /** The same mail, read by somebody who believes others, for whom its bytes are what {@code seen} says. */
    public TraceContext believing(TrustPolicy other, Copy seen) {
        return new TraceContext(fields, date, other, complainantDomain, seen, headers, confirmed, signed);
    }

    /** The same mail, its signatures verified. */
    public TraceContext verified(List<SignedLines> valid) {
        return new TraceContext(fields, date, policy, complainantDomain, copy, headers, confirmed, valid);
    }

    /** The first field of this name. */
    Optional<HeaderField> field(String name) {
        return fields.stream().filter(field -> field.is(name)).findFirst();
    }

    /** Whether a person's paste or damage keeps the lines from counting as facts, whatever they say. */
    boolean isOriginal() {
        return headers == HeaderState.COMPLETE && (copy == Copy.ORIGINAL || copy == Copy.AUTHENTICATED);
    }
}
