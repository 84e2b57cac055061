package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.writing.redaction.CopyRules.Use;

/** Chooses the rules for one copy: what it must not name, and what its audience could work out. */
final class RuleMaker {

    private final CommonWords pathWords = CommonWords.of("path-words.txt");
    private final CommonWords addressees = CommonWords.of("addressees.txt");
    private final TokenWriter tokens;
    private final UrlExtractor urls;

    RuleMaker(TokenWriter tokens, UrlExtractor urls) {
        this.tokens = tokens;
        this.urls = urls;
    }

    /** The token of an address in this copy; a customer knows how many of his recipients are at each provider. */
    private Function<MailAddress, String> tokens(CopyOrder order) {
        boolean whole = order.audience() == Audience.CUSTOMER && !order.strictness().allows(Loosening.PROVIDER_DOMAIN);
        return whole ? tokens::whole : tokens::withProvider;
    }

    /** The rules for the copy of a message with these fields. */
    CopyRules rules(CopyOrder order, List<HeaderField> fields) {
        List<Span> extra = order.extra().stream()
                .flatMap(each -> each instanceof ExtraStrike.Bytes bytes ? Stream.of(bytes.span()) : Stream.empty()).toList();
        ValueSearch search = new ValueSearch(values(order, fields).values());
        Striker values = new ValueStriker(search, tokens(order));
        EncodedStriker encoded = new EncodedStriker(search);
        return new CopyRules(use -> new TextRules(switch (order.audience()) {
            case INTERNAL, AUTHORITY -> List.of(values);
            case COMPLAINANT -> List.of(values, encoded);
            case OPERATOR -> List.of(url(order, encoded), values, new GreetingStriker(addressees), encoded);
            case CUSTOMER -> use == Use.VALUE ? List.of(values, encoded) : customer(order, use, values, encoded);
        }, extra), tokens(order));
    }

    private List<Striker> customer(CopyOrder order, Use use, Striker values, EncodedStriker encoded) {
        Strictness strictness = order.strictness();
        Predicate<DomainName> allowed = name -> use == Use.SENDER || order.readersDomains().stream().anyMatch(name::isWithin);
        List<Striker> all = new ArrayList<>(List.of(url(order, encoded), values));
        if (!strictness.allows(Loosening.ADDRESSES)) {
            all.add(new AddressStriker(allowed, tokens(order)));
        }
        if (!strictness.allows(Loosening.GREETINGS)) {
            all.add(new GreetingStriker(addressees));
        }
        if (!strictness.allows(Loosening.IDENTIFIERS)) {
            all.add(new IdentifierStriker(use == Use.TEXT));
        }
        if (!strictness.allows(Loosening.TIMES)) {
            all.add(new TimeStriker());
        }
        all.addAll(List.of(new InvisibleStriker(), encoded));
        return all;
    }

    private Striker url(CopyOrder order, EncodedStriker encoded) {
        return new UrlStriker(urls, order.readersDomains(), order.strictness(), pathWords, encoded::says);
    }

    /** What was handed in, what a person added, and whoever received the mail where the audience must not know him. */
    private ClearValues values(CopyOrder order, List<HeaderField> fields) {
        List<ClearValue> extra = order.extra().stream()
                .flatMap(each -> each instanceof ExtraStrike.Text text ? Stream.of(new ClearValue(ValueKind.EXTRA, text.text())) : Stream.empty()).toList();
        ClearValues added = ClearValues.of(extra);
        Predicate<DomainName> own = name -> order.readersDomains().stream().anyMatch(name::isWithin);
        return switch (order.audience()) {
            case INTERNAL, AUTHORITY -> added;
            case COMPLAINANT -> order.clearValues().and(added);
            case OPERATOR -> order.clearValues().and(added).and(Recipients.of(fields, name -> !tokens.isProvider(name) && !own.test(name)));
            case CUSTOMER -> withDomains(order.clearValues(), own).and(added).and(Recipients.of(fields, name -> !own.test(name)));
        };
    }

    /** The domains of protected addresses name them too, even a provider's: few of a customer's recipients may be there. */
    private static ClearValues withDomains(ClearValues values, Predicate<DomainName> own) {
        return values.and(ClearValues.of(values.values().stream().filter(value -> value.kind() == ValueKind.ADDRESS)
                .flatMap(value -> MailAddress.parse(value.text()).flatMap(MailAddress::domainName).stream())
                .filter(name -> !own.test(name)).map(ClearValue::domain).toList()));
    }
}
