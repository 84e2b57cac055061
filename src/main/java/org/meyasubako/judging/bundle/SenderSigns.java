package org.meyasubako.judging.bundle;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meyasubako.judging.assessment.OwnItem;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;

/** What the way of the reported mail, and that of the complaint, show of their senders. */
final class SenderSigns {

    private static final Pattern FAILS = Pattern.compile("\\b(?:spf|dmarc)\\s{0,5}=\\s{0,5}(?:fail|softfail)\\b");
    private static final Pattern PASSES = Pattern.compile("\\b(?:dkim|dmarc)\\s{0,5}=\\s{0,5}pass\\b");

    /** Reverse names that access providers give to the lines of their customers. */
    private static final Pattern DIAL_UP = Pattern.compile("(?:^|[.-])(?:dyn(?:amic)?|dial(?:up|in)?|dsl|adsl|cable|ppp|pool|dhcp|cust(?:omer)?|home)"
            + "(?:[.-]|\\d|$)|\\d{1,3}[.-]\\d{1,3}[.-]\\d{1,3}[.-]\\d{1,3}");

    private final ProviderView provider;

    SenderSigns(ProviderView provider) {
        this.provider = provider;
    }

    /**
     * Whether the mail names a sender of the customer's domain, and its receiver found that it does not come from there. The newest result is
     * read (RFC 8601 section 5); nobody but its receiver gains by forging it.
     */
    boolean isForged(Exhibit exhibit) {
        Optional<String> sender = exhibit.reported().flatMap(message -> message.envelope().from())
                .map(from -> SignExtractor.organisation(from.address().domain().toLowerCase(Locale.ROOT)));
        boolean ours = sender.filter(domain -> exhibit.assessment().items().stream().anyMatch(verdict -> names(verdict.item(), domain))).isPresent();
        return ours && exhibit.reported().flatMap(SenderSigns::newestResult).filter(result -> FAILS.matcher(result).find()).isPresent();
    }

    private static boolean names(OwnItem item, String organisation) {
        return switch (item) {
            case OwnItem.Place place -> SignExtractor.organisation(place.url().host()).equals(organisation);
            case OwnItem.Domain domain -> SignExtractor.organisation(domain.text()).equals(organisation);
            case OwnItem.Source _, OwnItem.Account _, OwnItem.Contact _ -> false;
        };
    }

    private static Optional<String> newestResult(Message message) {
        return message.field("Authentication-Results").map(HeaderField::body).map(body -> body.text().toLowerCase(Locale.ROOT));
    }

    /** Whether the proved source has the name of a dial-up, or none. */
    boolean isDialUp(Exhibit exhibit) {
        return exhibit.complaint().chain().filter(HopChain::proves)
                .flatMap(chain -> chain.handover().map(handover -> chain.hops().get(handover.hop())))
                .map(Hop::received).filter(SenderSigns::isDialUp).isPresent();
    }

    private static boolean isDialUp(ReceivedField line) {
        boolean nameless = line.rdnsState() == ReceivedField.RdnsState.NONE;
        boolean dialUp = line.rdns().filter(name -> DIAL_UP.matcher(name.toLowerCase(Locale.ROOT)).find()).isPresent();
        boolean bare = line.helo().filter(helo -> helo.indexOf('.') < 0).isPresent();
        return nameless || dialUp || bare;
    }

    /** Whether our own mail exchanger found that the complaint does not come from where it says. */
    boolean isComplainantUnproved(Exhibit exhibit) {
        return newestResult(exhibit.complaint().message())
                .filter(result -> provider.isOwnChecker(result.split("[;\\s]", 2)[0]))
                .filter(result -> FAILS.matcher(result).find() && !PASSES.matcher(result).find()).isPresent();
    }
}
