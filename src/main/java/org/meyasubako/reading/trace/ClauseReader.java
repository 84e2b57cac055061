package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.AuthenticationReader.Authentication;

/** Reads what every program writes alike: by, with, id, for, the envelope sender, authentication and encryption. */
final class ClauseReader {

    /** Exchange names its own version where others name the queue id: {@code id 15.20.1943.23}. */
    private static final Pattern SERVER_VERSION = Pattern.compile("(?:8|14|15)\\.\\d{1,3}\\.\\d{1,5}\\.\\d{1,5}");

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("<>");

    /** What no host name contains; a name outside ASCII is one (RFC 6531). */
    private static final CharMatcher NO_HOST = CharMatcher.anyOf("@<>=\"'(),/?!*&%$#{}|~^`\\").precomputed();

    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-_")).precomputed();

    /** The longest product name met has four words. */
    private static final int MAX_PHRASE = 4;

    private ClauseReader() {}

    static void read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        by(line.by(), from, draft);
        draft.with = WithKeyword.of(line.with().words());
        draft.id = line.id().word().map(BRACKETS::removeFrom).filter(id -> !id.isEmpty() && !isVersion(id));
        draft.forAddress = recipient(line.recipient()).or(() -> recipientInVersion(line.id()));
        draft.envelopeFrom = envelopeSender(line);
        Authentication authentication = AuthenticationReader.read(line);
        draft.auth = authentication.shown() || draft.with.filter(WithKeyword::isAuthenticated).isPresent() || isViaHttp(line);
        draft.authUser = authentication.user();
        draft.tls = TlsReader.read(line);
        draft.date = line.date();
    }

    private static void by(Clause by, FromPart from, ReceivedDraft draft) {
        String word = by.word().orElse("");
        Optional<WrittenAddress> itself = WrittenAddress.read(word);
        draft.by = Optional.of(host(word)).filter(name -> isHost(name, by.words().size())).or(() -> phrase(by, from));
        draft.byIp = itself.flatMap(WrittenAddress::ip).or(() -> addressBehind(by));
        if (draft.by.isPresent() && itself.filter(WrittenAddress::bracketed).flatMap(WrittenAddress::ip).isPresent()) {
            draft.by = draft.byIp.map(IpAddress::toString);
        }
    }

    /** The host's address in a comment, or in brackets as the next word. */
    private static Optional<IpAddress> addressBehind(Clause by) {
        Optional<IpAddress> commented = by.comments().isEmpty() ? Optional.empty() : addressIn(by.comments().getFirst());
        return by.words().size() == 2 && commented.isEmpty()
                ? WrittenAddress.read(by.words().getLast()).filter(WrittenAddress::bracketed).flatMap(WrittenAddress::ip)
                : commented;
    }

    private static Optional<IpAddress> addressIn(String comment) {
        return comment.indexOf('[') < 0 && comment.indexOf(' ') < 0
                ? WrittenAddress.read(comment).flatMap(WrittenAddress::ip)
                : PeerComment.read(comment).ip();
    }

    /** A product that gives its own name instead of a host's: {@code by Forcepoint Email}; believed only beside a peer's address. */
    private static Optional<String> phrase(Clause by, FromPart from) {
        boolean few = by.words().size() > 1 && by.words().size() <= MAX_PHRASE;
        boolean plain = few && from.peer().isPresent() && by.words().stream().allMatch(PLAIN::matchesAllOf);
        return plain ? Optional.of(String.join(" ", by.words())) : Optional.empty();
    }

    /** A host's name without a last dot or comma. */
    static String host(String word) {
        return word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether the word can be the name of the writing host; a word of a longer phrase is one only if it has dots. */
    private static boolean isHost(String name, int words) {
        return !name.isEmpty() && NO_HOST.matchesNoneOf(name) && (words == 1 || name.indexOf('.') > 0 || name.equals("localhost"));
    }

    private static boolean isVersion(String id) {
        return id.length() <= 20 && SERVER_VERSION.matcher(id).matches();
    }

    /** RFC 5321 section 4.4 allows a path or a mailbox; a word of a phrase, such as {@code for Windows}, is neither. */
    private static Optional<String> recipient(Clause clause) {
        List<String> words = clause.words();
        boolean marked = !words.isEmpty() && CharMatcher.anyOf("@<[").matchesAnyOf(words.getFirst());
        if (!marked && words.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(unwrapped(words.getFirst())).filter(address -> !address.isEmpty());
    }

    /** Older sendmails: {@code id SAA24238 (SMI-8.6/SMI-4.1 for <r@d>)}. */
    private static Optional<String> recipientInVersion(Clause id) {
        for (String comment : id.comments()) {
            int at = comment.indexOf('@') < 0 ? -1 : comment.lastIndexOf(" for ");
            if (at > 0) {
                return Optional.of(unwrapped(comment.substring(at + 5))).filter(address -> address.indexOf('@') > 0);
            }
        }
        return Optional.empty();
    }

    private static String unwrapped(String path) {
        int close = path.indexOf('>');
        String first = path.startsWith("<") && close > 0 ? path.substring(0, close) : path;
        return CharMatcher.is(',').trimTrailingFrom(BRACKETS.removeFrom(first)).strip();
    }

    /** {@code (envelope-from <u@d>)}, {@code (envelope-sender <>)}, the words without parentheses, and a from clause of its own. */
    private static Optional<String> envelopeSender(ReceivedLine line) {
        for (String comment : line.comments()) {
            if (ReceivedLine.startsWith(comment, "envelope-") || ReceivedLine.startsWith(comment, "envelope sender")) {
                return Optional.of(unwrapped(comment.substring(comment.lastIndexOf(' ') + 1)));
            }
        }
        for (Clause clause : line.clauses()) {
            int at = Math.max(clause.words().indexOf("envelope-from"), clause.words().indexOf("sender:"));
            if (at >= 0 && at + 1 < clause.words().size()) {
                return Optional.of(unwrapped(clause.words().get(at + 1)));
            }
        }
        // "for <r@d> from <s@d>" of IBM's gateway and of older Exims.
        return line.secondClause("from").word().filter(word -> word.startsWith("<") && word.endsWith(">")).map(ClauseReader::unwrapped);
    }

    private static boolean isViaHttp(ReceivedLine line) {
        return line.via().opensWith("HTTP") || line.commentStarting("via HTTP").isPresent();
    }
}
