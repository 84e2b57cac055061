package org.meyasubako.reading.message;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.MailAddress;

/**
 * Reads the addresses of a field (RFC 5322 section 3.4), and of what software and spammers write in its place: unquoted names,
 * commas in names, two addresses with no comma, no brackets, no closing bracket, raw Unicode. An address is kept as written.
 *
 * <p>Mime4j's lenient parser was tried: it cuts addresses that hold letters beyond ASCII, and runs two addresses into one.
 */
public final class AddressReader {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final String body;
    private final List<NamedAddress> addresses = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private Optional<String> comment = Optional.empty();
    private Optional<String> bracketed = Optional.empty();
    /** Once a quote or a parenthesis was found to have no end, no other is looked at: a search for each would cost the square. */
    private boolean openQuote;
    private boolean openComment;
    private int nameEnd;
    private int at;

    private AddressReader(String body) {
        this.body = body;
    }

    /** All mailboxes, those of groups too. */
    public static List<NamedAddress> read(String body) {
        AddressReader reader = new AddressReader(body);
        reader.run();
        return List.copyOf(reader.addresses);
    }

    private void run() {
        while (at < body.length()) {
            char c = body.charAt(at);
            switch (c) {
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> brackets();
                case ',', ';' -> separator(c);
                case ':' -> group();
                default -> other(c);
            }
        }
        end();
    }

    private void other(char c) {
        if (!Character.isWhitespace(c)) {
            // A comment in the middle of an address is no name.
            comment = Optional.empty();
        }
        phrase.append(c);
        at++;
    }

    /** A quoted string, which may hold any of the other signs; without its end, it is none. */
    private void quoted() {
        StringBuilder inside = new StringBuilder();
        int i = openQuote ? body.length() : at + 1;
        while (i < body.length() && body.charAt(i) != '"') {
            i += body.charAt(i) == '\\' && i + 1 < body.length() ? 1 : 0;
            inside.append(body.charAt(i));
            i++;
        }
        if (i >= body.length()) {
            openQuote = true;
            at++;
            return;
        }
        boolean local = i + 1 < body.length() && body.charAt(i + 1) == '@';
        phrase.append(local ? body.substring(at, i + 1) : inside);
        at = i + 1;
    }

    private void comment() {
        int depth = 0;
        int i = openComment ? body.length() : at;
        while (i < body.length()) {
            depth += body.charAt(i) == '(' ? 1 : body.charAt(i) == ')' ? -1 : 0;
            i++;
            if (depth == 0) {
                break;
            }
        }
        if (depth != 0 || openComment) {
            openComment = true;
            other('(');
            return;
        }
        comment = Optional.of(body.substring(at + 1, i - 1).strip());
        at = i;
    }

    /** What stands in angle brackets; where the second is missing, up to the next comma. */
    private void brackets() {
        if (bracketed.isPresent()) {
            String next = phrase.substring(nameEnd);
            end();
            phrase.append(next);
        }
        nameEnd = phrase.length();
        while (at < body.length() && body.charAt(at) == '<') {
            at++;
        }
        int end = at;
        while (end < body.length() && body.charAt(end) != '>' && !(body.charAt(end) == ',' && body.charAt(at) != '@')) {
            end++;
        }
        String inside = body.substring(at, end);
        // A source route, @a,@b:user@host (RFC 5322 section 4.4), says nothing about the mailbox.
        int route = inside.startsWith("@") ? inside.lastIndexOf(':') : -1;
        bracketed = Optional.of(inside.substring(route + 1));
        at = end;
        while (at < body.length() && body.charAt(at) == '>') {
            at++;
        }
    }

    /** The name of a group, or {@code mailto:}; a colon behind an address is part of what is written. */
    private void group() {
        if (bracketed.isEmpty() && phrase.indexOf("@") < 0) {
            phrase.setLength(0);
        } else {
            phrase.append(':');
        }
        at++;
    }

    /** A comma ends a mailbox; one after a name alone is part of the name, if an address in brackets follows. */
    private void separator(char c) {
        at++;
        boolean nameOnly = c == ',' && bracketed.isEmpty() && phrase.indexOf("@") < 0 && !phrase.toString().isBlank();
        int sign = at;
        while (nameOnly && sign < body.length() && "<@,;".indexOf(body.charAt(sign)) < 0) {
            sign++;
        }
        if (nameOnly && sign < body.length() && body.charAt(sign) == '<') {
            phrase.append(c);
        } else {
            end();
        }
    }

    private void end() {
        // What stands behind an address in brackets belongs to none.
        String words = (bracketed.isPresent() ? phrase.substring(0, nameEnd) : phrase.toString()).strip();
        if (bracketed.isPresent()) {
            add(words.isEmpty() ? comment : Optional.of(words), bracketed.get());
        } else if (words.indexOf('@') >= 0) {
            bare(words);
        } else if (!words.isEmpty()) {
            add(comment, EncodedWordDecoder.decode(words));
        }
        phrase.setLength(0);
        comment = Optional.empty();
        bracketed = Optional.empty();
    }

    /** An address without brackets, among words of a name, or several with no comma between. */
    private void bare(String words) {
        // White space within one address (RFC 5322 section 4.4), not between two.
        boolean spaced = Stream.of(" @", "@ ", " .", ". ").anyMatch(words::contains) || words.startsWith("\"");
        List<String> written = spaced ? List.of(words) : WORDS.splitToList(words);
        List<String> name = new ArrayList<>();
        for (String word : written) {
            if (word.indexOf('@') >= 0) {
                add(name.isEmpty() ? comment : Optional.of(String.join(" ", name)), spaced ? word : trimmed(word));
                name.clear();
            } else {
                name.add(word);
            }
        }
    }

    /** Without quotes and brackets around it; those of an address literal such as {@code a@[192.0.2.1]} stay. */
    private static String trimmed(String word) {
        String bare = CharMatcher.anyOf("'\"").trimFrom(word);
        return bare.startsWith("[") ? CharMatcher.anyOf("[]").trimFrom(bare) : bare;
    }

    private void add(Optional<String> name, String written) {
        String address = written.indexOf('@') >= 0 && written.indexOf('"') < 0
                ? CharMatcher.whitespace().removeFrom(withoutComments(written))
                : written.strip();
        Optional<String> shown = name.map(EncodedWordDecoder::decode).map(CharMatcher.anyOf("'\"")::trimFrom).map(String::strip)
                .filter(text -> !text.isEmpty());
        MailAddress.parse(address).ifPresent(mailbox -> addresses.add(new NamedAddress(shown, mailbox)));
    }

    private static String withoutComments(String address) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                kept.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return kept.toString();
    }
}
