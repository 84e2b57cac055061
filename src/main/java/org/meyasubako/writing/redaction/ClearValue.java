package org.meyasubako.writing.redaction;

import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;

/**
 * Something that must not be named, as a person would write it; its spellings and encodings need not be listed.
 *
 * @param text the value itself; it never stands in {@link #toString()}, which may end in a log
 */
public record ClearValue(ValueKind kind, String text) {

    public ClearValue {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a clear value has text");
        }
        text = text.strip();
    }

    public static ClearValue address(MailAddress address) {
        return new ClearValue(ValueKind.ADDRESS, address.toString());
    }

    /** A person's name in one writing: kanji, kana or Latin letters, surname and given name apart or not. */
    public static ClearValue name(String name) {
        return new ClearValue(ValueKind.NAME, name);
    }

    public static ClearValue telephone(String number) {
        return new ClearValue(ValueKind.TELEPHONE, number);
    }

    public static ClearValue company(String name) {
        return new ClearValue(ValueKind.COMPANY, name);
    }

    /** One line of a signature. */
    public static ClearValue signature(String line) {
        return new ClearValue(ValueKind.SIGNATURE, line);
    }

    /** A domain of the person's own, with everything beneath it; never a mailbox provider's. */
    public static ClearValue domain(DomainName domain) {
        return new ClearValue(ValueKind.DOMAIN, domain.ascii());
    }

    /** The name of the person's computer or server. */
    public static ClearValue host(String name) {
        return new ClearValue(ValueKind.HOST, name);
    }

    @Override
    public String toString() {
        return kind + "(" + text.length() + ")";
    }
}
