package org.meyasubako.writing.letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;

/** Writes header fields: lines of at most {@value #WIDTH} characters, other text than ASCII as encoded words (RFC 2047). */
final class HeaderText {

    /** RFC 5322 section 2.1.1 and RFC 2047 section 2. */
    static final int WIDTH = 76;
    private static final int MOST_OF_WORD = 75;
    private static final Pattern DOT_ATOM = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");
    /** What a program would decode although it is not meant so. */
    private static final Pattern ENCODED = Pattern.compile("=\\?");

    private final LetterCharset charset;

    HeaderText(LetterCharset charset) {
        this.charset = charset;
    }

    /** A field with free text, such as the subject. */
    String field(String name, String text) {
        String visible = VisibleText.of(text);
        boolean plain = PRINTABLE.matcher(visible).matches() && !ENCODED.matcher(visible).find();
        return folded(name, plain ? List.of(visible.strip().split(" +")) : words(visible, name.length() + 2));
    }

    /** A field with one mailbox; empty where the address can't stand in a header (RFC 5322 section 3.4.1). */
    Optional<String> mailbox(String name, String displayName, MailAddress address) {
        return spec(address).map(spec -> folded(name, phrase(displayName, name.length() + 2, spec)));
    }

    /** A field whose words are ASCII and already in the form of their grammar. */
    static String folded(String name, List<String> words) {
        StringBuilder field = new StringBuilder(name).append(':');
        int column = field.length();
        for (String word : words) {
            boolean fits = column + 1 + word.length() <= WIDTH || column == name.length() + 1;
            field.append(fits ? " " : "\r\n ").append(word);
            column = fits ? column + 1 + word.length() : 1 + word.length();
        }
        return field.append("\r\n").toString();
    }

    private List<String> phrase(String displayName, int taken, String spec) {
        String visible = VisibleText.of(displayName).strip();
        List<String> words = new ArrayList<>();
        if (PRINTABLE.matcher(visible).matches() && !ENCODED.matcher(visible).find()) {
            words.add("\"" + visible.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        } else if (!visible.isEmpty()) {
            words.addAll(words(visible, taken));
        }
        words.add(words.isEmpty() ? spec : "<" + spec + ">");
        return words;
    }

    private static Optional<String> spec(MailAddress address) {
        Optional<String> domain = address.domainName().map(DomainName::ascii).filter(name -> name.indexOf('.') > 0);
        String local = address.local();
        if (local.startsWith("\"") && local.endsWith("\"") && local.length() > 2) {
            local = local.substring(1, local.length() - 1);
        }
        if (!PRINTABLE.matcher(local).matches()) {
            return Optional.empty();
        }
        // Carriers give out mailboxes such as abc..def, which stand only in quotation marks.
        String written = DOT_ATOM.matcher(local).matches() ? local : "\"" + local.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return domain.map(name -> written + "@" + name);
    }

    /** The text in encoded words, each of whole characters and, in ISO-2022-JP, ended in ASCII. */
    private List<String> words(String text, int taken) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int room = words.isEmpty() ? Math.min(MOST_OF_WORD, WIDTH - taken) : MOST_OF_WORD;
            int end = text.offsetByCodePoints(start, 1);
            while (end < text.length() && word(text.substring(start, text.offsetByCodePoints(end, 1))).length() <= room) {
                end = text.offsetByCodePoints(end, 1);
            }
            words.add(word(text.substring(start, end)));
            start = end;
        }
        return words;
    }

    private String word(String text) {
        byte[] bytes = charset.encode(text);
        return "=?" + charset.label() + "?B?" + new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII) + "?=";
    }
}
