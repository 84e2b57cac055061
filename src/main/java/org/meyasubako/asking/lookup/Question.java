package org.meyasubako.asking.lookup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;

/**
 * One question to a name server, a registry or a list.
 *
 * @param subject what is asked about, in one spelling: a DNS name in lower case without its last dot; for {@link Type#PTR}, and where a
 *     registry is asked about an address, the address as text
 */
public record Question(Type type, String subject) {

    /** What kind of question: the DNS types of RFC 1035 and RFC 3596, whois (RFC 3912), RDAP (RFC 9082). */
    public enum Type {
        A,
        AAAA,
        PTR,
        TXT,
        NS,
        SOA,
        MX,
        CNAME,
        WHOIS,
        RDAP;

        /** Whether name servers answer it. */
        public boolean isDns() {
            return this != WHOIS && this != RDAP;
        }
    }

    public Question {
        subject = spelled(type, subject);
    }

    /** The question that {@code text} writes as type, space and subject; empty where it writes none. */
    public static Optional<Question> parse(String text) {
        String trimmed = text.strip();
        int space = trimmed.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String word = trimmed.substring(0, space).toUpperCase(Locale.ROOT);
        String subject = trimmed.substring(space + 1).strip();
        return Arrays.stream(Type.values()).filter(type -> type.name().equals(word) && !subject.isEmpty()).findFirst()
                .map(type -> new Question(type, subject));
    }

    /** The form of the recorded answers: {@code A www.example.jp}. */
    public String text() {
        return type + " " + subject;
    }

    private static String spelled(Type type, String subject) {
        String name = subject.strip().toLowerCase(Locale.ROOT);
        String undotted = name.length() > 1 && name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (type == Type.PTR) {
            return ReverseName.addressOf(undotted).or(() -> IpAddress.parse(undotted)).map(IpAddress::toString).orElse(undotted);
        }
        return type.isDns() ? undotted : IpAddress.parse(undotted).map(IpAddress::toString).orElse(undotted);
    }

    @Override
    public String toString() {
        return text();
    }
}
