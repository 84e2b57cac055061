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
        Clause from = line.clause("from");
        List<PeerComment> comments = from.comments().stream().map(PeerComment::read).toList();
        Optional<PeerComment> peer = comments.reversed().stream().filter(PeerComment::hasAddress).findFirst();
        Optional<String> helo = comments.stream().flatMap(comment -> comment.helo().stream()).findFirst();
        OptionalInt port = comments.stream().map(PeerComment::port).filter(OptionalInt::isPresent).findFirst()
                .orElse(OptionalInt.empty());
        Optional<String> ident = comments.stream().flatMap(comment -> comment.ident().stream()).findFirst();
        List<String> plain = comments.stream()
                .filter(comment -> !comment.hasAddress() && comment.helo().isEmpty())
                .map(PeerComment::text)
                .toList();
        boolean glued = from.items().stream().anyMatch(item -> item.isComment() && item.glued());
        Optional<WrittenAddress> second = second(from.words());
        Optional<String> name = name(from.words().subList(0, leading(from)));
        return new FromPart(name, name.flatMap(WrittenAddress::read), second, peer, helo, port, ident, plain, glued);
    }

    /** The number of words in front of the first comment. */
    private static int leading(Clause from) {
        int words = 0;
        while (words < from.items().size() && from.items().get(words).isWord()) {
            words++;
        }
        return words;
    }

    private static Optional<WrittenAddress> second(List<String> words) {
        Optional<WrittenAddress> joined = words.stream().findFirst().flatMap(WrittenAddress::read)
                .filter(address -> address.bracketed() && !address.before().isEmpty());
        return joined.or(() -> words.stream().skip(1).map(WrittenAddress::read).flatMap(Optional::stream).findFirst());
    }

    private static Optional<String> name(List<String> words) {
        List<String> name = new ArrayList<>();
        for (String word : words) {
            Optional<WrittenAddress> address = WrittenAddress.read(word);
            boolean further = address.isPresent() && !name.isEmpty();
            if (further || word.equals("-")) {
                break;
            }
            name.add(address.filter(a -> a.bracketed() && !a.before().isEmpty()).map(WrittenAddress::before).orElse(word));
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", name));
    }

    /** The comment's address, else the second word's, else the name itself where it is one. */
    Optional<WrittenAddress> address() {
        return peer.<WrittenAddress>map(p -> new WrittenAddress("", p.ip(), p.port(), true)).or(() -> second).or(() -> literal);
    }

    Optional<IpAddress> ip() {
        return address().flatMap(WrittenAddress::ip);
    }

    /** The name where it is a name and no address. */
    Optional<String> hostName() {
        return literal.isPresent() ? Optional.empty() : name;
    }
}
