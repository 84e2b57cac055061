package org.meyasubako.asking.authentication.dkim;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Parses the text of a key record (RFC 6376 section 3.6.1, RFC 8463 section 4); takes any text. */
public final class KeyRecordParser {

    private static final String VERSION = "DKIM1";

    private KeyRecordParser() {}

    /** Whether a text under a key's name is meant as a key record: it begins with its version, or has none and a key. */
    static boolean isKeyRecord(String text) {
        TagList tags = TagList.parseLoosely(text);
        return tags.first().filter("v"::equals).isPresent() ? tags.value("v").filter(VERSION::equals).isPresent()
                : tags.value("p").isPresent() && tags.value("v").isEmpty();
    }

    /** Parses a record. */
    public static KeyRecord parse(String text) {
        TagList tags = TagList.parseLoosely(text);
        Optional<String> key = tags.value("p");
        if (tags.flaw().isPresent() || !isKeyRecord(text) || key.isEmpty()) {
            return new KeyRecord.Unusable(KeyFlaw.UNREADABLE);
        }
        if (key.get().isEmpty()) {
            return new KeyRecord.Revoked();
        }
        String type = tags.value("k").map(value -> value.toLowerCase(Locale.ROOT)).orElse("rsa");
        return switch (PublicKeyReader.read(type, key.get())) {
            case PublicKeyReader.Reading.Unread(KeyFlaw flaw) -> new KeyRecord.Unusable(flaw);
            case PublicKeyReader.Reading.Read read -> new KeyRecord.Usable(type, read.key(), read.bits(),
                    tags.value("h").map(KeyRecordParser::words), serves(tags), flag(tags, "y"), flag(tags, "s"));
        };
    }

    private static boolean serves(TagList tags) {
        Set<String> services = words(tags.value("s").orElse("*"));
        return services.contains("*") || services.contains("email");
    }

    private static boolean flag(TagList tags, String flag) {
        return words(tags.value("t").orElse("")).contains(flag);
    }

    private static Set<String> words(String value) {
        List<String> words = Splitter.on(':').omitEmptyStrings().splitToList(value.toLowerCase(Locale.ROOT));
        return new TreeSet<>(words);
    }
}
