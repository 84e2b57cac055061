package org.meyasubako.reading.complaint;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;

/** How the copy came: what a loop sent and our own server verified is authenticated, all else is as good as the person who sent it. */
final class CopyReader {

    private static final ReceivedParser RECEIVED = new ReceivedParser();

    private CopyReader() {}

    static Copy copy(Message message, Recognized recognized) {
        return switch (recognized.format()) {
            case ARF -> isVerified(message) ? Copy.AUTHENTICATED : Copy.ORIGINAL;
            case ATTACHED, NONE -> Copy.ORIGINAL;
            case PASTED -> Copy.PASTED;
            case INLINE, PLAIN -> Copy.NONE;
        };
    }

    /**
     * Whether our own server found a DKIM signature aligned with the author's domain (RFC 8601 section 5: only the topmost
     * Authentication-Results counts, and only if the host that delivered to us wrote it).
     */
    private static boolean isVerified(Message message) {
        Optional<String> results = message.field("Authentication-Results").map(field -> field.body().text().toLowerCase(Locale.ROOT));
        Optional<DomainName> deliverer = message.field("Received").map(HeaderField::body).map(body -> RECEIVED.parse(body.text()))
                .flatMap(ReceivedField::by).flatMap(DomainName::parse);
        Optional<DomainName> author = message.envelope().from().map(NamedAddress::address).flatMap(MailAddress::domainName);
        if (results.isEmpty() || deliverer.isEmpty() || author.isEmpty()) {
            return false;
        }
        String server = results.get().split("[;\\s]", 2)[0];
        boolean ours = DomainName.parse(server).filter(name -> name.equals(deliverer.get()) || name.sameOrganisation(deliverer.get())).isPresent();
        return ours && signer(results.get()).filter(domain -> domain.equals(author.get()) || domain.sameOrganisation(author.get())).isPresent();
    }

    /** The domain of {@code dkim=pass … header.d=x} or {@code header.i=@x}. */
    private static Optional<DomainName> signer(String results) {
        for (String method : Splitter.on(';').split(results)) {
            if (method.strip().startsWith("dkim=pass")) {
                for (String word : Splitter.on(CharMatcher.whitespace()).split(method)) {
                    if (word.startsWith("header.d=") || word.startsWith("header.i=")) {
                        return DomainName.parse(word.substring(word.lastIndexOf(word.contains("@") ? '@' : '=') + 1));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
