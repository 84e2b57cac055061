package org.meyasubako.basis.net;

import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;

/**
 * A host or domain name in its ASCII form (A-labels), lower case, without a last dot.
 *
 * <p>Internationalised names are mapped by UTS #46, non-transitional (RFC 5891 with the mapping users expect); the registrable
 * domain is read off the Public Suffix List with its private section. An unlisted top-level label follows the list's rule
 * {@code *}.
 *
 * @param ascii the name, for instance {@code xn--wgv71a.example}
 */
public record DomainName(String ascii) implements Comparable<DomainName> {

    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** RFC 1035 section 2.3.4. */
    private static final int MAX_LENGTH = 253;

    private static final int MAX_LABEL = 63;

    public DomainName {
        if (!isAscii(ascii)) {
            throw new IllegalArgumentException("not a domain name: " + ascii);
        }
    }

    /**
     * Reads a name as people and programs write it: any case, a last dot, Unicode labels, the ideographic full stops.
     *
     * @return empty where the text cannot be a name of the DNS: a bad label, an address, too long
     */
    public static Optional<DomainName> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > 4 * MAX_LENGTH) {
            return Optional.empty();
        }
        String ascii = trimmed.toLowerCase(Locale.ROOT);
        if (!isSevenBit(ascii)) {
            IDNA.Info info = new IDNA.Info();
            ascii = UTS46.nameToASCII(trimmed, new StringBuilder(), info).toString();
            if (info.hasErrors()) {
                return Optional.empty();
            }
        }
        String bare = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        return isAscii(bare) && !isAddress(bare) ? Optional.of(new DomainName(bare)) : Optional.empty();
    }

    /** An address ends in a digit; most names don't, and need no closer look. */
    private static boolean isAddress(String name) {
        char last = name.charAt(name.length() - 1);
        return last >= '0' && last <= '9' && IpAddress.parse(name).isPresent();
    }

    private static boolean isSevenBit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String name) {
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            return false;
        }
        // Names are read by the ten thousand: no label is cut out to be looked at.
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == '.') {
                if (i == start || i - start > MAX_LABEL) {
                    return false;
                }
                start = i + 1;
            } else if (!isLabelCharacter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters, digits and hyphen (RFC 1123 section 2.1), and the underscore that real host names bear. */
    private static boolean isLabelCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /** The form that people read: U-labels where the name has such. */
    public String unicode() {
        if (!ascii.contains("xn--")) {
            return ascii;
        }
        IDNA.Info info = new IDNA.Info();
        String unicode = UTS46.nameToUnicode(ascii, new StringBuilder(), info).toString();
        return info.hasErrors() ? ascii : unicode;
    }

    /**
     * The registrable domain: one label more than the public suffix.
     *
     * @return empty for a public suffix itself and for a single label
     */
    public Optional<DomainName> registrable() {
        Optional<InternetDomainName> name = listName();
        if (name.isPresent() && name.get().isUnderPublicSuffix()) {
            return Optional.of(new DomainName(name.get().topPrivateDomain().toString()));
        }
        return name.filter(InternetDomainName::hasPublicSuffix).isPresent() ? Optional.empty() : lastTwoLabels();
    }

    /** Whether the name ends in a suffix that the Public Suffix List names, or is one; unlisted top-level labels do not count. */
    public boolean hasListedSuffix() {
        return listName().filter(InternetDomainName::hasPublicSuffix).isPresent();
    }

    /** Whether the name has a label more than a suffix that the Public Suffix List names. */
    public boolean isUnderListedSuffix() {
        return listName().filter(InternetDomainName::isUnderPublicSuffix).isPresent();
    }

    /** The name as the list's reader takes it: without leading labels that it refuses, such as {@code _dmarc}. */
    private Optional<InternetDomainName> listName() {
        String rest = ascii;
        while (true) {
            try {
                // To ask first whether it is valid would read it twice, and nearly all are.
                return Optional.of(InternetDomainName.from(rest));
            } catch (IllegalArgumentException e) {
                int dot = rest.indexOf('.');
                if (dot < 0) {
                    return Optional.empty();
                }
                rest = rest.substring(dot + 1);
            }
        }
    }

    private Optional<DomainName> lastTwoLabels() {
        int last = ascii.lastIndexOf('.');
        return last < 0 ? Optional.empty() : Optional.of(new DomainName(ascii.substring(ascii.lastIndexOf('.', last - 1) + 1)));
    }

    /** Whether this is {@code parent} or a name beneath it. */
    public boolean isWithin(DomainName parent) {
        return ascii.equals(parent.ascii) || ascii.endsWith("." + parent.ascii);
    }

    /** Whether both have one registrable domain. */
    public boolean sameOrganisation(DomainName other) {
        Optional<DomainName> mine = registrable();
        return mine.isPresent() && mine.equals(other.registrable());
    }

    @Override
    public int compareTo(DomainName other) {
        return ascii.compareTo(other.ascii);
    }

    @Override
    public String toString() {
        return ascii;
    }
}
