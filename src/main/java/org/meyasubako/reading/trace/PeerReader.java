package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Tells HELO from reverse name. Most programs write {@code HELO (reverse [address])}; Exim, qmail and their kin put the reverse name
 * first and the HELO into the comment.
 */
final class PeerReader {

    /** What programs write in a reverse name's place when there is none, or when asking failed. */
    private static final Set<String> NO_NAME = Set.of("unknown", "unverified", "softdnserr", "unresolved", "noname", "rdns");

    private PeerReader() {}

    /**
     * Reads {@code HELO (reverse [address])}.
     *
     * @param withoutName what it means when there is an address and no name beside it
     */
    static void heloFirst(FromPart from, ReceivedDraft draft, RdnsState withoutName) {
        address(from, draft);
        draft.helo = from.helo().or(from::name).map(PeerReader::helo);
        Optional<String> name = from.peer().flatMap(PeerComment::name);
        String comment = from.peer().map(PeerComment::text).orElse("");
        if (name.isPresent()) {
            reverse(name.get(), comment, draft);
        } else if (from.peer().isPresent()) {
            draft.rdnsState = ReceivedLine.contains(comment, "rdns failed") ? RdnsState.NONE : withoutName;
        }
    }

    /** Reads {@code reverse (HELO name) (address)}; without a HELO of its own, the reverse name was the HELO too. */
    static void nameFirst(FromPart from, ReceivedDraft draft) {
        address(from, draft);
        draft.helo = from.helo().or(() -> from.name().filter(name -> !isNoName(name))).map(PeerReader::helo);
        from.hostName().ifPresent(name -> reverse(name, from.peer().map(PeerComment::text).orElse(""), draft));
    }

    /** Reads the address of a browser: what stands beside it is no HELO; without an address it is the host that hides the browser. */
    static void browser(FromPart from, ReceivedDraft draft) {
        address(from, draft);
        if (draft.ip.isEmpty()) {
            draft.helo = from.hostName().map(PeerReader::helo);
            return;
        }
        Optional<String> name = from.peer().flatMap(PeerComment::name).or(from::hostName);
        name.filter(n -> n.indexOf(' ') < 0).ifPresent(n -> reverse(n, "", draft));
    }

    private static void address(FromPart from, ReceivedDraft draft) {
        Optional<WrittenAddress> address = from.address();
        draft.ip = from.ip();
        draft.impossibleAddress = address.filter(WrittenAddress::isImpossible).isPresent();
        draft.port = from.port().isPresent() ? from.port() : address.map(WrittenAddress::port).orElse(OptionalInt.empty());
        draft.ident = from.ident().filter(ident -> !ident.isEmpty());
        if (draft.ident.equals(draft.authUser)) {
            // "u@192.0.2.1 with login": the account stands in the ident answer's place.
            draft.ident = Optional.empty();
        }
    }

    private static void reverse(String name, String comment, ReceivedDraft draft) {
        if (isNoName(name)) {
            draft.rdnsState = name.equalsIgnoreCase("unverified") ? RdnsState.NOT_LOOKED_UP : RdnsState.NONE;
            return;
        }
        draft.rdns = Optional.of(ClauseReader.host(name));
        draft.rdnsState = ReceivedLine.contains(comment, "may be forged") ? RdnsState.MAY_BE_FORGED : RdnsState.VERIFIED;
    }

    private static boolean isNoName(String name) {
        return NO_NAME.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A HELO without brackets: an address literal (RFC 5321 section 4.1.3) is its address. */
    static String helo(String written) {
        String bare = CharMatcher.anyOf("<>\"").trimFrom(written);
        boolean literal = bare.startsWith("[") || bare.startsWith("?");
        Optional<WrittenAddress> address = literal ? WrittenAddress.read(bare) : Optional.empty();
        return address.flatMap(WrittenAddress::ip).map(IpAddress::toString).orElse(CharMatcher.anyOf("[]").trimFrom(bare));
    }
}
