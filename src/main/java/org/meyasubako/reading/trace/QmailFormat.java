package org.meyasubako.reading.trace;

/**
 * qmail and those who write like it: {@code from reverse (HELO name) (ident@address) by host with SMTP}. The HELO is shown only where
 * it differs from the reverse name. Zimbra writes {@code (LHLO name)}.
 */
final class QmailFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        if (from.address().isEmpty() || draft.by.isEmpty()) {
            return false;
        }
        boolean greeted = line.clause("from").comments().stream().anyMatch(QmailFormat::isGreeting);
        boolean plain = from.peer().filter(peer -> !peer.text().contains("[") && peer.text().indexOf(' ') < 0).isPresent()
                && line.has("with") && !line.has("id") && line.clause("by").comments().isEmpty();
        boolean named = line.comments().stream().anyMatch(comment -> ReceivedLine.contains(comment, "qmail"));
        if (!greeted && !plain && !named) {
            return false;
        }
        draft.format = name(line, named);
        PeerReader.nameFirst(from, draft);
        return true;
    }

    private static boolean isGreeting(String comment) {
        return comment.startsWith("HELO ") || comment.startsWith("EHLO ") || comment.startsWith("LHLO ");
    }

    private static String name(ReceivedLine line, boolean named) {
        boolean sender = line.commentStarting("envelope-sender").isPresent();
        boolean lhlo = line.clause("from").comments().stream().anyMatch(comment -> comment.startsWith("LHLO "));
        if (named || sender) {
            return "qmail";
        }
        return lhlo ? "zimbra" : line.clause("by").comment().map(SoftwareFormat::nameOf).orElse("qmail");
    }
}
