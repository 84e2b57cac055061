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
        boolean keyed = from.plain().stream().anyMatch(EximFormat::hasKeys)
                || line.clause("from").comments().stream().anyMatch(EximFormat::hasKeys);
        boolean shaped = draft.id.filter(id -> ID.matcher(id).matches()).isPresent() && line.has("from") && draft.by.isPresent();
        if (!named && !keyed && !shaped) {
            return false;
        }
        // Momentum writes the same shape and its own name.
        draft.format = line.commentStarting("ecelerity").map(SoftwareFormat::nameOf).orElse("exim");
        Optional<String> with = draft.with;
        boolean transport = line.has("with") && with.isEmpty();
        if (from.address().isEmpty() && (transport || with.filter(w -> w.equals("LOCAL") || w.equals("BSMTP")).isPresent())) {
            draft.local(from.name());
            return true;
        }
        FromPart oldest = from.helo().isEmpty() && from.second().isPresent() && !from.plain().isEmpty() ? withCommentAsHelo(from) : from;
        PeerReader.nameFirst(oldest, draft);
        return true;
    }

    private static boolean hasKeys(String comment) {
        return comment.contains("helo=") || (comment.contains("ident=") && comment.contains("["));
    }

    /** Exim 2 wrote {@code from reverse (HELO) [address]}. */
    private static FromPart withCommentAsHelo(FromPart from) {
        return new FromPart(from.name(), from.literal(), from.second(), from.peer(), Optional.of(from.plain().getFirst()), from.port(),
                from.ident(), from.plain(), from.glued());
    }
}
