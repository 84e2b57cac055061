package org.meyasubako.reading.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.MailAddress;

/**
 * Finds mail addresses in a refanged text.
 *
 * <p>An address is a local part (RFC 5322 section 3.2.3, with the dots in a row and at the end that Japanese carriers gave out)
 * and a host beneath a known suffix. Message identifiers look the same and name no mailbox; they are left out by the name of
 * their field, which pasted header lines show.
 */
final class MailAddressExtractor {

    /** RFC 5321 section 4.5.3.1.1. */
    private static final int MAX_LOCAL = 64;

    private static final String LOCAL = ".!#$&'*+/=?^_`{|}~-%";
    /** What may stand before an address without being part of it. */
    private static final String NOT_FIRST = ".!#$&'*/=?^`{|}~-%";
    /** How many folded lines are looked at for the name of the field. */
    private static final int MAX_FOLDS = 20;

    /** The longest line of a mail (RFC 5322 section 2.1.1). */
    private static final int MAX_LINE = 998;

    private static final Pattern IDENTIFIER_FIELD = Pattern.compile(
            "[ >|]*+(?:Message-ID|X-[A-Za-z-]{0,30}Message-ID|References|In-Reply-To|Content-ID|Resent-Message-ID)[ \\t]*+:.*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String text;
    private final HostScanner hosts;

    MailAddressExtractor(String text) {
        this.text = text;
        this.hosts = new HostScanner(text);
    }

    /** The addresses of the text, in its order, at most {@code limit}. */
    List<Piece<MailAddress>> extract(int limit) {
        List<Piece<MailAddress>> found = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('@'); at >= 0 && found.size() < limit; at = text.indexOf('@', at + 1)) {
            Optional<Piece<MailAddress>> piece = around(from, at);
            piece.ifPresent(found::add);
            from = piece.map(Piece::end).orElse(from);
        }
        return List.copyOf(found);
    }

    private Optional<Piece<MailAddress>> around(int from, int at) {
        int start = at;
        while (start > from && at - start <= MAX_LOCAL && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && NOT_FIRST.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = hosts.end(at + 1);
        boolean local = start < at && at - start <= MAX_LOCAL;
        boolean address = local && end > at + 1 && KnownSuffix.isKnown(text.substring(at + 1, end));
        return address && !isIdentifier(start)
                ? Optional.of(new Piece<>(start, end, new MailAddress(text.substring(start, at), text.substring(at + 1, end))))
                : Optional.empty();
    }

    private static boolean isLocal(char c) {
        return Ascii.isAlphanumeric(c) || (c != 0 && LOCAL.indexOf(c) >= 0);
    }

    /** Whether the line that {@code at} stands in, folds undone, is a field of message identifiers. */
    private boolean isIdentifier(int at) {
        int start = lineStart(at);
        for (int folds = 0; folds < MAX_FOLDS && start > 0 && isBlank(Ascii.at(text, start)); folds++) {
            start = lineStart(start - 1);
        }
        return IDENTIFIER_FIELD.matcher(text.substring(start, Math.min(at, start + 200))).matches();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Where the line begins, or a place in it that is far enough before {@code at} to be no name of a field. */
    private int lineStart(int at) {
        int start = at;
        while (start > 0 && at - start < MAX_LINE && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }
}
