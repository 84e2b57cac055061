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
    private static final Set<String> NO_NAME = Set.of("unknown", "<unknown>", "unverified", "softdnserr", "unresolved", "noname", "rdns",
            "nxdomain", "dnserror", "unknown_domain", "unknownhost", "no-reverse-dns", "really");

    /** Those of them that say nothing of the DNS. */
    private static final Set<String> NOT_ASKED = Set.of("unverified", "really");

    private static final CharMatcher NAME = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf(".-_")).precomputed();

    private PeerReader() {}

    /**
     * Reads {@code HELO (reverse [address])}.
     *
     * @param withoutName what it means when there is an address and no name beside it
     */
    static void heloFirst(FromPart from, ReceivedDraft draft, RdnsState withoutName) {
        address(from, draft);
        if (from.peer().isEmpty() && from.second().isEmpty() && from.literal().filter(literal -> !literal.bracketed()).isPresent()) {
            // Bare digits behind "from" are what the peer greeted with: a claim, no address that anybody saw.
            draft.ip = Optional.empty();
            draft.impossibleAddress = false;
        }
        draft.helo = greeting(from.helo().or(from::name));
        Optional<String> name = from.peer().flatMap(PeerComment::name);
        if (name.isPresent()) {
            reverse(name.get(), from.peerText(), draft);
        } else if (from.peer().isPresent()) {
            draft.rdnsState = stateWithoutName(from.peerText(), withoutName);
        } else if (draft.by.isPresent() && !from.plain().isEmpty()) {
            plainName(from.plain().getFirst(), draft);
        }
        if (draft.rdns.isEmpty() && from.helo().isEmpty() && from.name().filter("unknown"::equalsIgnoreCase).isPresent()) {
            // Nobody greets so: Postfix and others write it where there was neither greeting nor name.
            draft.helo = Optional.empty();
            draft.rdnsState = RdnsState.NONE;
        }
    }

    private static RdnsState stateWithoutName(String comment, RdnsState withoutName) {
        if (ReceivedLine.contains(comment, "may be forged")) {
            return RdnsState.MAY_BE_FORGED;
        }
        if (ReceivedLine.contains(comment, "rdns failed")) {
            return RdnsState.NONE;
        }
        // Those who ask for names put addresses in brackets.
        return comment.indexOf('[') >= 0 ? withoutName : RdnsState.NOT_LOOKED_UP;
    }

    /** A comment of a single name, or of "unknown" and an address that somebody made illegible. */
    private static void plainName(String comment, ReceivedDraft draft) {
        String word = comment.startsWith("unknown [") ? "unknown" : comment;
        if (word.length() > 1 && !word.equals("localhost") && NAME.matchesAllOf(word)) {
            reverse(word, comment, draft);
        }
    }

    /** Reads {@code HELO (reverse [address])}; a mailbox without an address beside it is the sender, who greeted nobody. */
    static void heloOrSender(FromPart from, ReceivedDraft draft, RdnsState withoutName) {
        heloFirst(from, draft, withoutName);
        boolean sender = from.address().isEmpty() && draft.helo.filter(name -> name.indexOf('@') > 0 && name.indexOf(' ') < 0).isPresent();
        if (sender) {
            draft.envelopeFrom = draft.envelopeFrom.or(() -> draft.helo);
            draft.helo = Optional.empty();
        }
    }

    /** Reads {@code reverse (HELO name) (address)}; without a HELO of its own, the reverse name was the HELO too. */
    static void nameFirst(FromPart from, ReceivedDraft draft) {
        address(from, draft);
        draft.helo = greeting(from.helo().or(() -> from.name().filter(name -> !isNoName(name))));
        from.hostName().ifPresent(name -> reverse(name, from.peerText(), draft));
    }

    /** Reads the address of a browser: what stands beside it is no HELO; without an address it is the host that hides the browser. */
    static void browser(FromPart from, ReceivedDraft draft) {
        address(from, draft);
        if (draft.ip.isEmpty()) {
            draft.helo = greeting(from.hostName());
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
            draft.rdnsState = NOT_ASKED.contains(name.toLowerCase(Locale.ROOT)) ? RdnsState.NOT_LOOKED_UP : RdnsState.NONE;
            return;
        }
        if (WrittenAddress.read(name).isPresent()) {
            draft.rdnsState = RdnsState.NONE;
            return;
        }
        draft.rdns = Optional.of(ClauseReader.host(name)).filter(host -> !host.isEmpty());
        draft.rdnsState = ReceivedLine.contains(comment, "may be forged") ? RdnsState.MAY_BE_FORGED : RdnsState.VERIFIED;
    }

    private static boolean isNoName(String name) {
        return NO_NAME.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A written HELO bare; empty where nothing but signs stood there. */
    static Optional<String> greeting(Optional<String> written) {
        return written.map(PeerReader::helo).filter(helo -> !helo.isEmpty());
    }

    /** A HELO without brackets: an address literal (RFC 5321 section 4.1.3) is its address. */
    private static String helo(String written) {
        String bare = CharMatcher.anyOf("<>\"").trimFrom(written);
        boolean literal = bare.startsWith("[") || bare.startsWith("?");
        Optional<WrittenAddress> address = literal ? WrittenAddress.read(bare) : Optional.empty();
        String unbracketed = bare.startsWith("[") ? CharMatcher.anyOf("[]").trimFrom(bare) : bare;
        return address.flatMap(WrittenAddress::ip).map(IpAddress::toString).orElse(unbracketed);
    }
}
