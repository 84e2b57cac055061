package org.meyasubako.reading.trace;

import java.util.Optional;

/**
 * Lines by which list servers, deliverers and trackers record a step of their own; none names a peer: {@code (at 691896) by
 * bugs.example}, {@code via spool by 691896-submit@bugs.example id=B6918}, {@code with LISTAR (v0.129a; list u)}, {@code via
 * dmail-2002(12) for +folder}, {@code (EGP: mail-8_2_2_0)}, {@code (Haraka outbound)}.
 */
final class OwnStepFormat implements ReceivedFormat {

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        Optional<String> name = !line.from().isMissing() ? Optional.empty() : name(line);
        if (name.isEmpty()) {
            return false;
        }
        draft.format = name.get();
        draft.local(Optional.empty());
        draft.with = Optional.empty();
        if (draft.by.isEmpty() && draft.format.equals("debbugs")) {
            debbugs(line, draft);
        }
        return true;
    }

    private static Optional<String> name(ReceivedLine line) {
        String comment = line.preamble().comment().orElse("");
        String with = line.with().word().orElse("");
        String via = line.via().word().orElse("");
        if (comment.startsWith("EGP: ")) {
            return Optional.of("egroups");
        }
        if (comment.equals("Haraka outbound")) {
            return Optional.of("haraka");
        }
        if (with.equals("LISTAR") || with.equals("ECARTIS")) {
            return Optional.of("listar");
        }
        if (via.startsWith("dmail-") || via.startsWith("tmail-")) {
            return Optional.of("dmail");
        }
        boolean debbugs = via.equals("spool") || (comment.startsWith("at ") && line.by().words().size() == 1);
        return debbugs ? Optional.of("debbugs") : Optional.empty();
    }

    /** The by clause holds the tracker's mailbox and {@code id=} instead of a host. */
    private static void debbugs(ReceivedLine line, ReceivedDraft draft) {
        for (String word : line.by().words()) {
            if (word.startsWith("id=")) {
                draft.id = Optional.of(word.substring(3));
            } else if (word.indexOf('@') > 0) {
                draft.by = Optional.of(word.substring(word.indexOf('@') + 1));
            }
        }
    }
}
