package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.net.IpAddress;

/**
 * The from clause taken apart, before anybody says which name is the HELO and which the reverse name: that depends on the program.
 *
 * @param name the words behind {@code from}, joined; empty where none stands there
 * @param literal the address that the name is, such as {@code [192.0.2.1]} or {@code 192.0.2.1}
 * @param second an address as a word of its own behind the name, as in {@code from host [192.0.2.1]} and {@code host[192.0.2.1]}
 * @param peer the last comment that holds an address: what a client put in front of it cannot displace it
 * @param helo what a comment states as HELO
 * @param port what a comment states as port
 * @param ident what a comment states as the answer to RFC 1413
 * @param plain the comments that hold neither
 * @param glued whether the comment with the address follows the name without a space
 */
record FromPart(
        Optional<String> name,
        Optional<WrittenAddress> literal,
        Optional<WrittenAddress> second,
        Optional<PeerComment> peer,
        Optional<String> helo,
        OptionalInt port,
        Optional<String> ident,
        List<String> plain,
        boolean glued) {

    FromPart {
        plain = List.copyOf(plain);
    }

    static FromPart of(ReceivedLine line) {
        Clause from = line.from();
        Optional<PeerComment> peer = Optional.empty();
        Optional<String> helo = Optional.empty();
        OptionalInt port = OptionalInt.empty();
        Optional<String> ident = Optional.empty();
        List<String> plain = new ArrayList<>();
        for (String text : from.comments()) {
            PeerComment comment = PeerComment.read(text);
            peer = comment.hasAddress() ? Optional.of(comment) : peer;
            helo = helo.or(comment::helo);
            port = port.isPresent() ? port : comment.port();
            ident = ident.or(comment::ident);
            if (!comment.hasAddress() && comment.helo().isEmpty()) {
                plain.add(text);
            }
        }
        int leading = leading(from);
        int opening = opening(from);
        Optional<WrittenAddress> second = second(from.words(), leading == 0 && opening == 0 ? 0 : 1).or(() -> doubled(line));
        // "host[192.0.2.1]" is name and address only where no other address follows; else the peer greeted so.
        boolean whole = peer.isPresent() || second.filter(address -> address.before().isEmpty()).isPresent();
        Optional<String> name = name(from.words().subList(0, leading == 0 ? opening : leading), whole);
        return new FromPart(name, name.flatMap(WrittenAddress::read), second, peer, helo, port, ident, plain, isGlued(from));
    }

    private static boolean isGlued(Clause from) {
        for (ReceivedToken item : from.items()) {
            if (item.isComment() && item.glued()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one word stands behind comments that open the clause and say nothing of an address: {@code from (a) host ([192.0.2.1])}. */
    private static int opening(Clause from) {
        int comments = 0;
        while (comments < from.items().size() && from.items().get(comments).isComment()) {
            comments++;
        }
        boolean named = comments > 0 && !from.words().isEmpty() && WrittenAddress.read(from.words().getFirst()).isEmpty();
        return named && !PeerComment.read(from.comments().getFirst()).hasAddress() ? 1 : 0;
    }

    /** The number of words in front of the first comment. */
    private static int leading(Clause from) {
        int words = 0;
        while (words < from.items().size() && from.items().get(words).isWord()) {
            words++;
        }
        return words;
    }

    /** The first address among the words from {@code start} on, else a name with an address joined to it. */
    private static Optional<WrittenAddress> second(List<String> words, int start) {
        Optional<WrittenAddress> joined = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            Optional<WrittenAddress> address = WrittenAddress.read(words.get(i));
            if (address.isPresent() && i >= start) {
                return address;
            }
            joined = i == 0 ? address.filter(a -> a.bracketed() && !a.before().isEmpty()) : joined;
        }
        return joined;
    }

    /** Smail repeats the keyword in front of the address: {@code from host from [192.0.2.1]}. */
    private static Optional<WrittenAddress> doubled(ReceivedLine line) {
        return line.secondClause("from").word().flatMap(WrittenAddress::read).filter(WrittenAddress::bracketed);
    }

    private static Optional<String> name(List<String> words, boolean whole) {
        List<String> name = new ArrayList<>();
        for (String word : words) {
            Optional<WrittenAddress> address = WrittenAddress.read(word);
            boolean further = address.isPresent() && !name.isEmpty();
            if (further || word.equals("-")) {
                break;
            }
            boolean joined = !whole && address.isPresent() && address.get().bracketed() && !address.get().before().isEmpty();
            name.add(joined ? address.get().before() : word);
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", name));
    }

    /** The same with another HELO. */
    FromPart withHelo(Optional<String> other) {
        return new FromPart(name, literal, second, peer, other, port, ident, plain, glued);
    }

    /** What the comment with the address says; empty where there is none. */
    String peerText() {
        return peer.isPresent() ? peer.get().text() : "";
    }

    /** The comment's address, else the second word's, else the name itself where it is one. */
    Optional<WrittenAddress> address() {
        if (peer.isPresent()) {
            return Optional.of(new WrittenAddress("", peer.get().ip(), peer.get().port(), true));
        }
        return second.isPresent() ? second : literal;
    }

    Optional<IpAddress> ip() {
        return address().flatMap(WrittenAddress::ip);
    }

    /** The name where it is a name and no address. */
    Optional<String> hostName() {
        return literal.isPresent() ? Optional.empty() : name;
    }
}
