package org.meyasubako.reading.trace;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Postfix: {@code from HELO (reverse [address]) by host (Postfix) with ESMTPS id ...}; {@code unknown} stands for no reverse name or
 * one that its own lookup does not confirm. A line without a from clause and protocol is its own; {@code (Postfix, from userid 48)}
 * names the Unix user who handed the mail in.
 */
final class PostfixFormat implements ReceivedFormat {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().limit(16);

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        Optional<String> comment = line.by().commentStarting("Postfix");
        if (comment.isEmpty()) {
            return false;
        }
        draft.format = "postfix";
        // What stands in parentheses before the peer's is part of the greeting.
        boolean greeted = from.helo().isPresent() && from.peer().flatMap(PeerComment::name).isPresent() && from.name().isPresent();
        PeerReader.heloFirst(greeted ? from.withHelo(from.name()) : from, draft, RdnsState.NONE);
        if (line.from().isMissing() && (line.with().isMissing() || comment.get().contains("userid"))) {
            draft.local(userId(comment.get()));
        }
        return true;
    }

    private static Optional<String> userId(String comment) {
        List<String> words = WORDS.splitToList(comment);
        int at = words.indexOf("userid");
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }
}
