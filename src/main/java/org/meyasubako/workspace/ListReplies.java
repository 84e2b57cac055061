package org.meyasubako.workspace;

import org.meyasubako.asking.blocklist.ListReply;
import org.meyasubako.asking.blocklist.ListReplyReader;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.ReplyReader;

/** Reads what a list's name servers answered as a list's answer: that they refuse us is told apart from that they fail. */
record ListReplies(ReplyReader replies) implements ListReplyReader {

    /** RCODE 5 (RFC 1035 section 4.1.1), as the reason of a failure names it. */
    private static final String REFUSED = "REFUSED";

    @Override
    public ListReply read(Observation observation) {
        return switch (replies.read(observation)) {
            case Answer.Found<Reply>(Reply.Records records) -> new ListReply.Values(records.values());
            case Answer.Found<Reply> other -> new ListReply.Values(java.util.List.of());
            case Answer.Absent<Reply> absent -> new ListReply.Nothing();
            case Answer.Failed<Reply>(var reason) -> reason.arguments().contains(REFUSED) ? new ListReply.Refused() : new ListReply.Unreachable(reason);
            case Answer.Skipped<Reply>(var reason) -> new ListReply.Unreachable(reason);
        };
    }
}
