package org.meyasubako.reading.indicator;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/**
 * The host of a URL brought to one form: an address, or a name in A-labels.
 *
 * @param text as it stands in the normalised URL: lower-case A-labels, dotted IPv4, IPv6 in brackets
 * @param name the name; empty for an address
 * @param numeric whether an address was written otherwise than in four decimal numbers
 * @param otherDots whether commas or middle dots stood where no browser takes them for dots
 */
record HostForm(String text, Optional<DomainName> name, boolean numeric, boolean otherDots) {

    /** UTS #46 maps these to a dot; the rest is what people write. */
    private static final String IDEOGRAPHIC_DOTS = "。．｡";
    private static final String OTHER_DOTS = "・･,";

    /** The one form of {@code host}; empty where it can be none. Nothing is ever resolved. */
    static Optional<HostForm> of(String host, StepLog log) {
        if (host.startsWith("[") || isBareIpv6(host)) {
            return IpAddress.parse(host).map(address -> ofAddress(address, host, log));
        }
        String decoded = log.note("host-decoded", host, PercentCoding.decode(host));
        String dotted = log.note("dots", decoded, dotted(decoded));
        boolean otherDots = UrlParts.firstOf(decoded, OTHER_DOTS) < decoded.length();
        String plain = Ascii.isAscii(dotted) ? dotted
                : log.note("width", dotted, Normalizer.normalize(dotted, Normalizer.Form.NFKC));
        String lower = log.note("host-lower", plain, Ascii.isAscii(plain) ? plain.toLowerCase(Locale.ROOT) : plain);
        boolean rooted = lower.length() > 1 && lower.endsWith(".");
        String bare = log.note("last-dot", lower, rooted ? lower.substring(0, lower.length() - 1) : lower);
        // Mapping leaves characters out that nobody sees: only what is left shows whether it is a number.
        String mapped = Ascii.isAscii(bare) ? bare : DomainName.parse(bare).map(DomainName::ascii).orElse(bare);
        if (NumericHost.endsInNumber(mapped)) {
            return NumericHost.parse(mapped).map(address -> ofNumber(address, bare, otherDots, log));
        }
        return DomainName.parse(mapped).filter(name -> !NumericHost.endsInNumber(name.ascii()))
                .map(name -> ofName(name, bare, otherDots, log));
    }

    private static boolean isBareIpv6(String host) {
        return host.indexOf(':') >= 0;
    }

    private static HostForm ofAddress(IpAddress address, String host, StepLog log) {
        String text = address.isIpv4() ? address.toString() : "[" + address + "]";
        return new HostForm(log.note("ipv6", host, text), Optional.empty(), false, false);
    }

    private static HostForm ofNumber(IpAddress address, String host, boolean otherDots, StepLog log) {
        String text = log.note("numeric", host, address.toString(), host, address.toString());
        return new HostForm(text, Optional.empty(), !text.equals(host), otherDots);
    }

    private static HostForm ofName(DomainName name, String host, boolean otherDots, StepLog log) {
        return new HostForm(log.note("idn", host, name.ascii(), host), Optional.of(name), false, otherDots);
    }

    /** {@code host} with plain dots for all that stand for one. */
    static String dotted(String host) {
        if (Ascii.isAscii(host) && host.indexOf(',') < 0) {
            return host;
        }
        StringBuilder dotted = new StringBuilder(host);
        for (int i = 0; i < host.length(); i++) {
            if (IDEOGRAPHIC_DOTS.indexOf(host.charAt(i)) >= 0 || OTHER_DOTS.indexOf(host.charAt(i)) >= 0) {
                dotted.setCharAt(i, '.');
            }
        }
        return dotted.toString();
    }

    /** The host as people read it. */
    String unicode() {
        return name.map(DomainName::unicode).orElse(text);
    }

    /**
     * Whether a label mixes scripts that no language mixes, or is written in another script so as to look like Latin letters
     * (UTS #39 section 5.2, highly restrictive, and section 4). Kanji with kana and Latin is Japanese, and passes.
     */
    boolean isSuspiciouslyMixed() {
        String unicode = unicode();
        if (unicode.equals(text)) {
            return false;
        }
        SpoofChecker checker = new SpoofChecker.Builder().setChecks(SpoofChecker.RESTRICTION_LEVEL)
                .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE).build();
        for (String label : unicode.split("\\.", -1)) {
            if (!Ascii.isAscii(label) && (checker.failsChecks(label) || looksLatin(checker.getSkeleton(label)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLatin(String skeleton) {
        return skeleton.chars().allMatch(Ascii::isLabelCharacter);
    }
}
