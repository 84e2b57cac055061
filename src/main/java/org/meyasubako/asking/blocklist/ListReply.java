package org.meyasubako.asking.blocklist;

import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/** What a name server answered to a question put to a list. */
public sealed interface ListReply {

    /** Records of the asked type: addresses, or texts. */
    record Values(List<String> values) implements ListReply {
        public Values {
            values = List.copyOf(values);
        }
    }

    /** NXDOMAIN, or no record of that type. */
    record Nothing() implements ListReply {}

    /** The server refuses us (RCODE 5, RFC 1035 section 4.1.1): Abusix and SPFBL say so. */
    record Refused() implements ListReply {}

    /** SERVFAIL, a timeout, a reply that is none: nothing is known. */
    record Unreachable(Sentence reason) implements ListReply {}
}
