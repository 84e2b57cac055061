package org.meyasubako.reading.complaint.accused;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.complaint.text.Signature;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;

/** Reads what a reported message advertises and names: the URLs of its body, its authors and answer addresses, the domains that signed it. */
final class ReportedSubjectReader {

    private final IndicatorExtractor indicators;

    ReportedSubjectReader(IndicatorExtractor indicators) {
        this.indicators = indicators;
    }

    List<Subject> read(Message reported, Bystanders bystanders) {
        List<Subject> found = new ArrayList<>();
        bystanders.addRecipients(reported);
        indicators.extractBody(reported).all().stream().filter(i -> isInBody(i) && bystanders.isAccusable(i) && !Bystanders.isInternal(i))
                .flatMap(i -> Subject.of(i, isAdvertised(i) ? Subject.Role.ADVERTISED : Subject.Role.MENTIONED, "reported:body-").stream())
                .forEach(found::add);
        for (String name : List.of("From", "Reply-To", "Return-Path")) {
            reported.field(name).ifPresent(field -> addAuthors(field, bystanders, found));
        }
        reported.fields("DKIM-Signature").forEach(field -> signer(field).ifPresent(domain -> found.add(new Subject(Subject.Type.DOMAIN,
                domain.ascii(), Subject.Role.MENTIONED, Optional.empty(), "reported:DKIM-d", field.span()))));
        return found;
    }

    private static boolean isInBody(Indicator indicator) {
        return indicator.where() == Indicator.Where.TEXT || indicator.where() == Indicator.Where.HTML;
    }

    /** A host's name alone advertises only where it is written as people write a site. */
    private static boolean isAdvertised(Indicator indicator) {
        return indicator.type() == Indicator.Type.URL
                || (indicator.type() == Indicator.Type.DOMAIN && indicator.value().startsWith("www."));
    }

    private static void addAuthors(HeaderField field, Bystanders bystanders, List<Subject> found) {
        AddressReader.read(field.body().text()).stream().map(named -> named.address()).filter(address -> !bystanders.isHis(address))
                .forEach(address -> found.add(new Subject(Subject.Type.EMAIL, address.normalised().toString(), Subject.Role.MENTIONED,
                        Optional.empty(), "reported:" + field.name(), field.span())));
    }

    /** The tag {@code d=} (RFC 6376 section 3.5). */
    private static Optional<DomainName> signer(HeaderField signature) {
        for (String tag : Splitter.on(';').split(signature.body().text())) {
            String bare = CharMatcher.whitespace().removeFrom(tag);
            if (bare.startsWith("d=")) {
                return DomainName.parse(bare.substring(2));
            }
        }
        return Optional.empty();
    }
}
