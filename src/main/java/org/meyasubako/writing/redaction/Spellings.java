package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.writing.redaction.Needle.Bound;

/** Lists the spellings under which a clear value is searched; encodings are undone by the searcher and are not listed. */
final class Spellings {

    /** Digits that a telephone number must have to be told from a price or a date. */
    private static final int MIN_DIGITS = 7;

    private Spellings() {}

    /** Whether some spelling of the value can only be searched as a word by itself. */
    static boolean isShort(ClearValue value) {
        boolean digits = value.kind() == ValueKind.TELEPHONE && telephone(value.text()).length() < MIN_DIGITS;
        return digits || of(value).stream().anyMatch(needle -> needle.bound() == Bound.SHORT);
    }

    /** The spellings of everything but telephone numbers, longest first. */
    static List<Needle> of(ClearValue value) {
        Set<Needle> all = switch (value.kind()) {
            case ADDRESS -> MailAddress.parse(value.text()).map(address -> AddressSpellings.of(address, value)).orElse(Set.of());
            case NAME -> NameSpellings.of(value);
            case TELEPHONE -> Set.of();
            case COMPANY -> NameSpellings.ofCompany(value);
            case DOMAIN, HOST -> AddressSpellings.ofHost(value);
            case SIGNATURE -> NameSpellings.ofLine(value);
            case EXTRA -> NameSpellings.whole(value);
        };
        List<Needle> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> b.folded().length() - a.folded().length());
        return List.copyOf(sorted);
    }

    /**
     * The digits of a telephone number that stand in each of its forms: without the leading zero, the country code of Japan and
     * {@code (0)} behind it.
     */
    static String telephone(String text) {
        String digits = DigitRun.digits(text);
        if (digits.startsWith("0081") || digits.startsWith("01081")) {
            digits = digits.substring(digits.indexOf("81") + 2);
        } else if (digits.startsWith("81") && digits.length() >= 11) {
            digits = digits.substring(2);
        }
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    static boolean isSearchable(String telephone) {
        return telephone.length() >= MIN_DIGITS;
    }
}
