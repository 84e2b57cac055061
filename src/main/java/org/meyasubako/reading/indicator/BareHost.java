package org.meyasubako.reading.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;

/**
 * The rule by which a word with dots is taken for a host, though no scheme says so.
 *
 * <p>A word is a host if it lies beneath a suffix of the Public Suffix List, or a reserved one such as {@code .example}, and none
 * of these holds: the suffix is written like a word of a sentence ({@code end.In}); the suffix is also a file's ending
 * ({@code readme.md}); it is a number with a unit or before a sentence ({@code 10.30.am}, {@code 1.to}); it is a package of a
 * program ({@code org.sample.io}); it is a term of programmers ({@code ASP.NET}); it is a call or an assignment ({@code
 * user.name=}). A path, a port, {@code www.} or a defanged dot is proof enough against all but the first.
 */
final class BareHost {

    private static final Set<String> FILE_ENDINGS =
            Set.of("zip", "mov", "cab", "py", "sh", "md", "ps", "so", "pm", "mm", "tf", "pub", "dot");
    private static final Set<String> UNITS = Set.of("am", "pm", "cm", "mm", "km", "kg", "mg", "ml", "ms", "st", "nd", "th");
    private static final Set<String> PACKAGES = Set.of("com", "org", "net", "java", "javax");
    private static final Set<String> GENERIC = Set.of("com", "net", "org", "info", "biz", "jp", "example", "test");
    private static final Set<String> TERMS = Set.of("asp.net", "vb.net", "ado.net", "system.in", "et.al");

    private BareHost() {}

    /**
     * Whether {@code word}, dots of other scripts made plain, is a host; {@code proof} where more than the word itself says so.
     */
    static boolean isHost(String word, boolean proof) {
        String[] labels = word.split("\\.");
        String suffix = labels[labels.length - 1];
        if (labels.length < 2 || !isSuffixCase(word, suffix) || !KnownSuffix.isKnown(word) || hasOddOwner(word)) {
            return false;
        }
        return proof || !looksLikeAnother(word.toLowerCase(Locale.ROOT), labels);
    }

    /** Names are written in one case; a word of a sentence begins with a capital. */
    private static boolean isSuffixCase(String word, String suffix) {
        if (suffix.equals(suffix.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean shouted = suffix.equals(suffix.toUpperCase(Locale.ROOT));
        return shouted && (word.equals(word.toUpperCase(Locale.ROOT)) || GENERIC.contains(suffix.toLowerCase(Locale.ROOT)));
    }

    /** No registry sells a name with an underscore: {@code first_name.in} is a variable. */
    private static boolean hasOddOwner(String word) {
        return word.indexOf('_') >= 0
                && DomainName.parse(word).flatMap(DomainName::registrable).filter(owner -> owner.ascii().indexOf('_') < 0).isEmpty();
    }

    private static boolean looksLikeAnother(String word, String[] labels) {
        String suffix = labels[labels.length - 1].toLowerCase(Locale.ROOT);
        boolean numbers = Arrays.stream(labels, 0, labels.length - 1).allMatch(label -> label.chars().allMatch(Ascii::isDigit));
        boolean measure = numbers && (UNITS.contains(suffix) || (labels.length == 2 && labels[0].length() < 3));
        boolean program = labels.length > 2 && PACKAGES.contains(labels[0]) && !GENERIC.contains(suffix);
        return FILE_ENDINGS.contains(suffix) || measure || program || TERMS.contains(word);
    }
}
