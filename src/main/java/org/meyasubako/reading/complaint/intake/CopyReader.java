package org.meyasubako.reading.complaint.intake;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.reading.trace.ChainReader;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedParser;
import org.meyasubako.reading.trace.TraceContext;
import org.meyasubako.reading.trace.TrustPolicy;

/** How the copy came: what a loop sent and our own server verified is authenticated, all else is as good as the person who sent it. */
final class CopyReader {

    private static final ReceivedParser RECEIVED = new ReceivedParser();

    private final ChainReader chains;
    private final TrustPolicy policy;

    /** @param policy whose lines to believe on the complaint's own way to the desk */
    CopyReader(ChainReader chains, TrustPolicy policy) {
        this.chains = chains;
        this.policy = policy;
    }

    Copy copy(Message message, Recognized recognized) {
        return switch (recognized.format()) {
            case ARF, XARF_1, XARF_2, XARF_3, XARF_4, SPAMCOP -> isVerified(message) && isReceivers(message, recognized) ? Copy.AUTHENTICATED : Copy.ORIGINAL;
            case ATTACHED, NONE -> Copy.ORIGINAL;
            case PASTED -> Copy.PASTED;
            case INLINE, FORM, SPAMCOP_SUMMARY, PLAIN -> Copy.NONE;
        };
    }

    /**
     * Whether our own server found a DKIM signature aligned with the author's domain (RFC 8601 section 5: only the topmost
     * Authentication-Results counts, and only if the host that delivered to us wrote it: then it stands above the line in which our house
     * took the mail over, for every host writes on top, and what stands beneath came with the mail).
     */
    private boolean isVerified(Message message) {
        Optional<String> results = message.field("Authentication-Results").filter(field -> stands(message, field))
                .map(field -> field.body().text().toLowerCase(Locale.ROOT));
        Optional<DomainName> deliverer = deliverer(message);
        Optional<DomainName> author = message.envelope().from().map(NamedAddress::address).flatMap(MailAddress::domainName);
        if (results.isEmpty() || deliverer.isEmpty() || author.isEmpty()) {
            return false;
        }
        String server = results.get().split("[;\\s]", 2)[0];
        boolean ours = DomainName.parse(server).filter(name -> isOneOf(name, deliverer.get())).isPresent();
        return ours && signers(results.get()).stream().anyMatch(domain -> isOneOf(domain, author.get()));
    }

    /**
     * Whether the loop is run by the house in whose host the reported mail's newest named line was written, or by a known one: anybody can
     * sign a report about mail to somebody else.
     */
    private boolean isReceivers(Message message, Recognized recognized) {
        Optional<DomainName> author = message.envelope().from().map(NamedAddress::address).flatMap(MailAddress::domainName);
        Optional<DomainName> receiver = recognized.reported().message().stream().flatMap(mail -> mail.fields().stream())
                .filter(field -> field.is("Received"))
                .flatMap(field -> RECEIVED.parse(field.body().text()).by().flatMap(DomainName::parse).stream()).findFirst();
        return author.isPresent() && (policy.roleOf(author.get()).isPresent()
                || receiver.filter(host -> policy.organisationOf(host).equals(policy.organisationOf(author.get()))).isPresent());
    }

    /** Whether the field stands above the line of the handover to us; where none is found, above all lines. */
    private boolean stands(Message message, HeaderField field) {
        List<HeaderField> fields = message.fields();
        int handover = chains.read(new TraceContext(fields, message.envelope().date(), policy, deliverer(message).flatMap(DomainName::registrable),
                Copy.ORIGINAL, TraceContext.HeaderState.COMPLETE, Set.of())).handover().map(HopChain.Handover::hop).orElse(0);
        Optional<HeaderField> border = fields.stream().filter(each -> each.is("Received")).skip(handover).findFirst();
        return border.filter(line -> fields.indexOf(field) < fields.indexOf(line)).isPresent();
    }

    private static Optional<DomainName> deliverer(Message message) {
        return message.field("Received").map(HeaderField::body).map(body -> RECEIVED.parse(body.text()))
                .flatMap(ReceivedField::by).flatMap(DomainName::parse);
    }

    private static boolean isOneOf(DomainName one, DomainName other) {
        return one.equals(other) || one.sameOrganisation(other);
    }

    /** The domains of {@code dkim=pass … header.d=x} or {@code header.i=@x}; a mail may bear several signatures. */
    private static List<DomainName> signers(String results) {
        List<DomainName> signers = new ArrayList<>();
        for (String method : Splitter.on(';').trimResults().split(results)) {
            List<String> words = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().splitToList(method);
            if (!words.isEmpty() && words.getFirst().equals("dkim=pass")) {
                words.stream().filter(word -> word.startsWith("header.d=") || word.startsWith("header.i="))
                        .flatMap(word -> DomainName.parse(word.substring(Math.max(word.indexOf('='), word.lastIndexOf('@')) + 1)).stream())
                        .forEach(signers::add);
            }
        }
        return signers;
    }
}
