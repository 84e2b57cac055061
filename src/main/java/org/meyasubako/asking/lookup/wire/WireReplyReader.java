package org.meyasubako.asking.lookup.wire;

import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.ReplyReader;
import org.meyasubako.asking.lookup.dns.DnsReplyReader;
import org.meyasubako.asking.lookup.rdap.RdapReplyReader;
import org.meyasubako.asking.lookup.whois.WhoisReplyReader;

/** Reads every recorded reply by the kind of its question. */
public final class WireReplyReader implements ReplyReader {

    private final ReplyReader dns = new DnsReplyReader();
    private final ReplyReader whois = new WhoisReplyReader();
    private final ReplyReader rdap = new RdapReplyReader();

    @Override
    public Answer<Reply> read(Observation observation) {
        return readerOf(observation.question().type()).read(observation);
    }

    @Override
    public boolean deniesName(Observation observation) {
        return readerOf(observation.question().type()).deniesName(observation);
    }

    private ReplyReader readerOf(Question.Type type) {
        return switch (type) {
            case WHOIS -> whois;
            case RDAP -> rdap;
            default -> dns;
        };
    }
}
