package org.meyasubako.reading.trace;

import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * qmail and those who write like it: {@code from reverse (HELO name) (ident@address) by host with SMTP}. The HELO is shown only where
 * it differs from the reverse name. Zimbra writes {@code (LHLO name)}.
 */
final class QmailFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean addressed = from.address().isPresent() || line.from().commentStarting("LHLO ").isPresent();
        if (!addressed || draft.by.isEmpty()) {
            return false;
        }
        boolean named = line.by().mentions("qmail");
        boolean plain = draft.with.isPresent() && isPlain(line, from);
        if (!named && !plain && !isGreeting(line.from())) {
            return false;
        }
        draft.format = name(line, from, named);
        PeerReader.nameFirst(from, draft);
        if (draft.format.equals("qpsmtpd") && from.literal().isPresent()) {
            // The address in brackets stands where the name would, after asking for it.
            draft.rdnsState = RdnsState.NONE;
        }
        return true;
    }

    private static boolean isGreeting(Clause from) {
        return from.commentStarting("HELO ").isPresent() || from.commentStarting("EHLO ").isPresent()
                || from.commentStarting("LHLO ").isPresent();
    }

    /** The bare address in the comment, and neither id nor program. */
    private static boolean isPlain(ReceivedLine line, FromPart from) {
        return from.peer().isPresent() && from.peerText().indexOf('[') < 0 && from.peerText().indexOf(' ') < 0
                && line.id().isMissing() && line.by().comments().isEmpty();
    }

    private static String name(ReceivedLine line, FromPart from, boolean named) {
        if (named || line.commentStarting("envelope-sender").isPresent()) {
            return "qmail";
        }
        if (line.from().commentStarting("LHLO ").isPresent()) {
            return "zimbra";
        }
        String program = line.by().comment().map(SoftwareFormat::nameOf).orElse("general");
        boolean bare = from.peer().isPresent() && from.peerText().indexOf('[') < 0;
        return program.equals("general") && bare ? "qmail" : program;
    }
}
