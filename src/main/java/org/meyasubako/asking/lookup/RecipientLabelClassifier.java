package org.meyasubako.asking.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.DomainName;

/**
 * Tells the labels by which a host name names its reader: senders of spam give each recipient a name of his own, and whoever asks for it
 * tells them which of their recipients complained.
 */
public final class RecipientLabelClassifier {

    /** Shorter words are too common in host names. */
    private static final int LEAST_WORD = 4;

    /** A number of that many digits counts recipients, not servers. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,}");

    private static final Pattern HEX = Pattern.compile("(?=.*[0-9])(?=.*[a-f])[0-9a-f]{8,}");

    /** Letters and digits in turn, three times and more, as base32 and its like have them. */
    private static final Pattern CODE = Pattern.compile("(?=.{10,})(?:[a-z]+[0-9]+){3,}[a-z]*|(?=.{10,})(?:[0-9]+[a-z]+){3,}[0-9]*");

    private static final Pattern LONG = Pattern.compile("[0-9a-z]{28,}");

    private final Set<String> words;

    /** @param words that name the complainant */
    public RecipientLabelClassifier(Set<String> words) {
        this.words = Set.copyOf(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= LEAST_WORD).toList());
    }

    /** The first label beneath the registrable domain that may name its reader; empty where none does. */
    public Optional<String> tellingLabel(DomainName host) {
        int beneath = host.registrable().map(domain -> host.ascii().length() - domain.ascii().length()).orElse(0);
        List<String> labels = List.of(host.ascii().substring(0, beneath).split("\\."));
        return labels.stream().filter(this::tells).findFirst();
    }

    private boolean tells(String label) {
        if (label.startsWith("xn--")) {
            return false;
        }
        return words.stream().anyMatch(label::contains) || Arrays.stream(label.split("[-_]")).anyMatch(RecipientLabelClassifier::isCode);
    }

    private static boolean isCode(String piece) {
        return NUMBER.matcher(piece).matches() || HEX.matcher(piece).matches() || CODE.matcher(piece).matches()
                || LONG.matcher(piece).matches();
    }
}
