package org.meyasubako.reading.trace;

import java.util.regex.Pattern;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Gmail: {@code from HELO (reverse. [address]) by mx.google.com with ESMTPS id ...}, and within Google {@code by 2002:a05:... with SMTP
 * id ...} without a from clause.
 */
final class GmailFormat implements ReceivedFormat {

    /** The id of a submission by an authenticated user, SpamAssassin's finding: {@code n23sm15339981pgv.76.2021...}. */
    private static final Pattern SUBMISSION = Pattern.compile("[a-z0-9-]{1,40}sm[0-9]{2,12}[a-z0-9]{2,4}\\.[0-9.]{6,40}");

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{4,48}(?:\\.[0-9.]{1,40})?");

    private static final IpNetwork SIX_TO_FOUR = IpNetwork.parse("2002::/16").orElseThrow();

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        boolean google = draft.isBy("google.com") || draft.isBy("gmail.com") || draft.isBy("googlemail.com");
        boolean internal = line.from().isMissing() && draft.by.filter(by -> isInternalName(by, draft)).isPresent();
        // Google names no program; a line that names one in its name was written by somebody else.
        boolean bare = line.by().comments().isEmpty() && line.with().comments().isEmpty();
        if ((!google && !internal) || !bare) {
            return false;
        }
        draft.format = "gmail";
        PeerReader.heloFirst(from, draft, RdnsState.NONE);
        draft.auth |= draft.id.filter(id -> SUBMISSION.matcher(id).matches()).isPresent();
        return true;
    }

    /** Whether the by-name is an address or a bare machine name with Gmail's kind of id behind it. */
    static boolean isInternalName(String by, ReceivedDraft draft) {
        boolean id = draft.id.filter(i -> ID.matcher(i).matches() && i.chars().anyMatch(Character::isDigit)).isPresent();
        return draft.byIp.isPresent() && by.indexOf('[') < 0 && isInner(draft.byIp.get()) && (id || draft.isHttp());
    }

    /** Private, or private in the form of RFC 3056. */
    private static boolean isInner(IpAddress address) {
        return SIX_TO_FOUR.contains(address) || SpecialPurpose.of(address).filter(SpecialPurpose::isInternal).isPresent();
    }
}
