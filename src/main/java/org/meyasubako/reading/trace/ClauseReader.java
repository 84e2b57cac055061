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
    private static final CharMatcher NO_HOST = CharMatcher.anyOf("@<>=\"'(),/?!*&%$#{}|~^`\\");

    private ClauseReader() {}

    static void read(ReceivedLine line, ReceivedDraft draft) {
        by(line.clause("by"), draft);
        draft.with = WithKeyword.of(line.clause("with").words());
        draft.id = line.clause("id").word().map(BRACKETS::removeFrom).filter(id -> !id.isEmpty() && !isVersion(id));
        draft.forAddress = recipient(line.clause("for"));
        draft.envelopeFrom = envelopeSender(line);
        Authentication authentication = AuthenticationReader.read(line.comments());
        draft.auth = authentication.shown() || draft.with.filter(WithKeyword::isAuthenticated).isPresent() || isViaHttp(line);
        draft.authUser = authentication.user();
        draft.tls = TlsReader.read(line);
        draft.date = line.date();
    }

    private static void by(Clause by, ReceivedDraft draft) {
        Optional<WrittenAddress> itself = by.word().flatMap(WrittenAddress::read);
        draft.by = by.word().map(ClauseReader::host).filter(name -> isHost(name, by.words().size()));
        draft.byIp = itself.flatMap(WrittenAddress::ip)
                .or(() -> by.comment().map(PeerComment::read).flatMap(PeerComment::ip));
        if (draft.by.isPresent() && itself.flatMap(WrittenAddress::ip).isPresent()) {
            draft.by = itself.filter(WrittenAddress::bracketed).flatMap(WrittenAddress::ip).map(IpAddress::toString).or(() -> draft.by);
        }
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

    private static String unwrapped(String path) {
        return CharMatcher.anyOf(",").trimTrailingFrom(BRACKETS.removeFrom(path)).strip();
    }

    /** {@code (envelope-from <u@d>)}, {@code (envelope-sender <>)}, and the words without parentheses. */
    private static Optional<String> envelopeSender(ReceivedLine line) {
        Optional<String> commented = line.comments().stream()
                .filter(comment -> ReceivedLine.startsWith(comment, "envelope-") || ReceivedLine.startsWith(comment, "envelope sender"))
                .findFirst()
                .map(comment -> unwrapped(comment.substring(comment.lastIndexOf(' ') + 1)));
        return commented.or(() -> line.clauses().stream()
                .map(Clause::words)
                .filter(words -> words.contains("envelope-from") && words.indexOf("envelope-from") + 1 < words.size())
                .findFirst()
                .map(words -> unwrapped(words.get(words.indexOf("envelope-from") + 1))));
    }

    private static boolean isViaHttp(ReceivedLine line) {
        return line.clause("via").word().filter(via -> via.equalsIgnoreCase("HTTP")).isPresent()
                || line.commentStarting("via HTTP").isPresent();
    }
}
