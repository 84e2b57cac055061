package org.meyasubako.reading.complaint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.reading.message.SourceText;

/**
 * What stands in a complaint and is accused of nothing: the complainant's own domain and mailbox, the desk written to, signatures, hosts
 * of file formats, private addresses.
 */
final class Bystanders {

    /** Named by documents, not by their authors. */
    private static final Set<String> FORMATS = Set.of("w3.org", "schemas.microsoft.com", "microsoft.com", "purl.org", "xmlns.com",
            "fonts.googleapis.com", "fonts.gstatic.com", "schema.org", "adobe.com");

    private final Complainant complainant;
    private final Optional<DomainName> own;
    private final List<MailAddress> desk;
    private final SourceText words;

    Bystanders(Complainant complainant, Message message, SourceText words) {
        this.complainant = complainant;
        this.own = complainant.address().flatMap(MailAddress::domainName).flatMap(DomainName::registrable);
        this.desk = List.of("To", "Cc", "Delivered-To").stream().flatMap(name -> message.fields(name).stream())
                .map(HeaderField::body).flatMap(body -> AddressReader.read(body.text()).stream()).map(NamedAddress::address)
                .map(MailAddress::normalised).toList();
        this.words = words;
    }

    boolean isAccusable(Indicator indicator) {
        return switch (indicator.type()) {
            case IP -> IpAddress.parse(indicator.value()).flatMap(SpecialPurpose::of).filter(SpecialPurpose::isInternal).isEmpty();
            case EMAIL -> MailAddress.parse(indicator.value()).filter(address -> !SubjectReader.isHis(address, complainant)
                    && !desk.contains(address.normalised())).isPresent() && !isOwn(indicator);
            case URL, DOMAIN -> !isOwn(indicator) && !isFormat(indicator);
            case HASH -> false;
        };
    }

    private boolean isOwn(Indicator indicator) {
        return own.isPresent() && indicator.registrableDomain().equals(own);
    }

    private static boolean isFormat(Indicator indicator) {
        return indicator.host().filter(host -> FORMATS.stream().anyMatch(format -> host.equals(format) || host.endsWith("." + format)))
                .isPresent();
    }

    /** The complainant's words up to his signature: after {@code -- } (RFC 3676 section 4.3), or a rule of dashes near the end. */
    SourceText withoutSignature() {
        List<SourceText> lines = words.lines();
        int end = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            boolean rule = line.length() >= 10 && line.strip().chars().allMatch(c -> "-=_*─━＝－―".indexOf(c) >= 0) && !line.isBlank();
            if (line.equals("-- ") || (rule && i >= lines.size() - 12 && i > 2)) {
                end = i;
                break;
            }
        }
        SourceText.Builder kept = SourceText.builder();
        lines.subList(0, end).forEach(line -> kept.append(line).append("\n"));
        return kept.build();
    }
}
