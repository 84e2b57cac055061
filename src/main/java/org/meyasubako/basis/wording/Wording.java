package org.meyasubako.basis.wording;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Tells a {@link Sentence} in one language; times are told in one zone, with its name. */
public final class Wording {

    private final Language language;
    private final ZoneId zone;
    private final DateTimeFormatter times;

    public Wording(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        String pattern = language == Language.JAPANESE ? "yyyy年M月d日 HH:mm:ss zzz" : "d MMM yyyy HH:mm:ss zzz";
        this.times = DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    public Language language() {
        return language;
    }

    public ZoneId zone() {
        return zone;
    }

    /**
     * The sentence in words.
     *
     * @throws MissingResourceException where the texts lack the code: a mistake of ours, which a test finds
     */
    public String tell(Sentence sentence) {
        Object[] told = sentence.arguments().stream().map(this::tellArgument).toArray();
        String pattern = texts(sentence.home()).getString(sentence.code());
        return new MessageFormat(pattern, language.locale()).format(told);
    }

    private Object tellArgument(Object argument) {
        return switch (argument) {
            case Sentence inner -> tell(inner);
            case Instant instant -> tell(instant);
            case ZonedDateTime time -> times.format(time);
            // A count keeps its type for plurals; anything else is told as it writes itself.
            case Number number -> number;
            default -> argument.toString();
        };
    }

    /** A point in time in this wording's zone, with the zone's name. */
    public String tell(Instant instant) {
        return times.format(instant.atZone(zone));
    }

    private ResourceBundle texts(Class<?> home) {
        // The default locale must not decide what an analyst reads.
        return ResourceBundle.getBundle(home.getPackageName() + ".texts", language.locale(), home.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
