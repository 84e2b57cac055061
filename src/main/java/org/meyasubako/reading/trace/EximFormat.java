package org.meyasubako.reading.trace;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exim: {@code from reverse ([address]:port helo=HELO ident=u) by host with esmtpsa (TLS1.3:...) (Exim 4.96) id ...}. Reverse name and
 * HELO stand the other way round; without {@code helo=} they are the same. {@code from u by host with local} names the Unix user.
 */
final class EximFormat implements ReceivedFormat {

    /** Exim's message id: base-62 time, process and fraction. */
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}");

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean named = line.commentStarting("Exim").isPresent();
        if (!named && !hasKeys(line) && !hasShape(line, from, draft)) {
            return false;
        }
        // Momentum writes the same shape and its own name.
        draft.format = line.commentStarting("ecelerity").map(SoftwareFormat::nameOf).orElse("exim");
        boolean transfer = line.with().isMissing() || draft.with.filter(WithKeyword::isTransfer).isPresent();
        if (from.address().isEmpty() && !transfer) {
            // "with local", or a protocol of the site's own such as "with spam-scanned": a user handed the mail in.
            draft.local(from.name());
        } else {
            PeerReader.nameFirst(isOldest(from) ? from.withHelo(Optional.of(from.plain().getFirst())) : from, draft);
        }
        return true;
    }

    private static boolean hasKeys(ReceivedLine line) {
        for (String comment : line.from().comments()) {
            if (comment.contains("helo=") || (comment.contains("ident=") && comment.contains("["))) {
                return true;
            }
        }
        return false;
    }

    /** Exim's id, its keyword in small letters, nothing behind its host: a site may strike the program's name out. */
    private static boolean hasShape(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean bare = !line.from().isMissing() && draft.by.isPresent() && line.by().comments().isEmpty()
                && from.peer().flatMap(PeerComment::name).isEmpty();
        boolean small = line.with().word().filter(word -> word.chars().noneMatch(c -> c >= 'A' && c <= 'Z')).isPresent();
        return bare && small && draft.id.filter(id -> id.length() < 30 && ID.matcher(id).matches()).isPresent();
    }

    /** Exim 2 wrote {@code from reverse (HELO) [address]}. */
    private static boolean isOldest(FromPart from) {
        return from.helo().isEmpty() && from.second().isPresent() && !from.plain().isEmpty();
    }
}
