package org.meyasubako.asking.blocklist;

import java.util.List;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.asking.lookup.ReplyReader;
import org.meyasubako.basis.wording.Sentence;

/** Decodes what name servers answered by the reader of DNS replies. */
public final class ObservedReplyReader implements ListReplyReader {

    /** RCODE 5 as it is told (RFC 1035 section 4.1.1). */
    private static final String REFUSED = "REFUSED";

    private final ReplyReader replies;

    /** @param replies a reader of DNS replies */
    public ObservedReplyReader(ReplyReader replies) {
        this.replies = replies;
    }

    @Override
    public ListReply read(Observation observation) {
        return switch (replies.read(observation)) {
            case Answer.Found<Reply>(Reply.Records(List<String> values)) -> new ListReply.Values(values);
            case Answer.Found<Reply>(Reply.Registration _) ->
                    new ListReply.Unreachable(LookupReason.FAIL_GARBLED.sentence(observation.server()));
            case Answer.Absent<Reply>() -> new ListReply.Nothing();
            case Answer.Failed<Reply>(Sentence reason) -> failed(reason, observation.server());
            case Answer.Skipped<Reply>(Sentence reason) -> new ListReply.Unreachable(reason);
        };
    }

    private static ListReply failed(Sentence reason, String server) {
        boolean refused = reason.equals(LookupReason.FAIL_RCODE.sentence(server, REFUSED));
        return refused ? new ListReply.Refused() : new ListReply.Unreachable(reason);
    }
}
