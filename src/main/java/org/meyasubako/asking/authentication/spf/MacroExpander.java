package org.meyasubako.asking.authentication.spf;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.net.PercentEscaper;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.authentication.answers.NameSource;
import org.meyasubako.asking.authentication.spf.MacroPart.Expansion;
import org.meyasubako.asking.authentication.spf.MacroPart.Literal;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.ReverseName;
import org.meyasubako.basis.net.IpAddress;

/** Puts the values of one check into macro strings (RFC 7208 sections 7.2 and 7.3). */
final class MacroExpander {

    /** More than any word of an SMTP session may have (RFC 5321 section 4.5.3.1); of a longer one the right-hand end is kept. */
    private static final int MAX_VALUE = 512;

    private static final String UNKNOWN = "unknown";
    private static final PercentEscaper URL = new PercentEscaper("-._~", false);

    private final SpfSender sender;
    private final SpfIdentity identity;
    private final ClientNames clientNames;

    MacroExpander(SpfSender sender, SpfIdentity identity, ClientNames clientNames) {
        this.sender = sender;
        this.identity = identity;
        this.clientNames = clientNames;
    }

    /** The question whose answer is needed to expand that and is not recorded; none where it can be expanded. */
    Optional<Question> missing(MacroString macros) {
        return macros.asks() ? clientNames.resolve().missing() : Optional.empty();
    }

    /** The text; the client's name is {@code unknown} where it is. */
    String expand(MacroString macros, CheckedName domain) {
        StringBuilder text = new StringBuilder();
        for (MacroPart part : macros.parts()) {
            text.append(switch (part) {
                case Literal(String literal) -> literal;
                case Expansion expansion -> transformed(bounded(value(expansion.letter(), domain.name())), expansion);
            });
        }
        return text.toString();
    }

    /** Of what the text is made: macros in a domain that is itself made of words of the mail repeat them. */
    static NameSource sourceOf(MacroString macros, CheckedName domain) {
        return macros.tellsOfMail() || (domain.source() == NameSource.MAIL && macros.hasMacro()) ? NameSource.MAIL : NameSource.PUBLISHED;
    }

    private String value(char letter, String domain) {
        return switch (letter) {
            case 's' -> sender.local(identity) + "@" + sender.domain(identity).orElse(UNKNOWN);
            case 'l' -> sender.local(identity);
            case 'o' -> sender.domain(identity).orElse(UNKNOWN);
            case 'd' -> domain;
            case 'i' -> dotted(sender.client());
            case 'p' -> clientNames.resolve().nearest(domain);
            case 'v' -> sender.client().isIpv4() ? "in-addr" : "ip6";
            default -> sender.helo().orElse(UNKNOWN);
        };
    }

    /** An address with dots: of IPv6, between all its nibbles. */
    private static String dotted(IpAddress address) {
        return address.isIpv4() ? address.toString()
                : String.join(".", Splitter.on('.').splitToList(ReverseName.labelsOf(address)).reversed());
    }

    private static String bounded(String value) {
        return value.substring(Math.max(0, value.length() - MAX_VALUE));
    }

    private static String transformed(String value, Expansion how) {
        List<String> parts = Splitter.on(CharMatcher.anyOf(how.delimiters())).splitToList(value);
        List<String> ordered = how.reversed() ? parts.reversed() : parts;
        String joined = String.join(".", ordered.subList(Math.max(0, ordered.size() - how.kept()), ordered.size()));
        return how.escaped() ? URL.escape(joined) : joined;
    }
}
