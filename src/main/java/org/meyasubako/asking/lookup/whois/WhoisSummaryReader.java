package org.meyasubako.asking.lookup.whois;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.meyasubako.asking.lookup.RegistrationSummary.AbuseContact;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.bootstrap.ListFile;
import org.meyasubako.basis.net.AsNumber;

/** Reads off a whois reply what a card shows, whatever the registry calls it. */
final class WhoisSummaryReader {

    /** The line that RIPE NCC and APNIC put above an answer. */
    private static final Pattern ABUSE_LINE = Pattern.compile("(?m)^% Abuse contact for '[^']{1,100}' is '([^'\\s]{3,254})'");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\\[\\],;:\"']{1,64}@[^\\s<>()\\[\\],;:\"'@]{1,253}");

    /** ARIN lists the blocks from the general to the specific, each begun by this. */
    private static final String ARIN_BLOCK = "netrange";

    private final Map<String, List<String>> keys = new HashMap<>();
    private final Map<String, String> abuseSources = new LinkedHashMap<>();

    WhoisSummaryReader() {
        for (String line : ListFile.lines(WhoisReplyReader.class, "keys.txt")) {
            List<String> words = Splitter.on(' ').splitToList(line);
            keys.put(words.getFirst(), words.subList(1, words.size()));
        }
        for (String line : ListFile.lines(WhoisReplyReader.class, "abuse.txt")) {
            List<String> words = Splitter.on(' ').splitToList(line);
            abuseSources.put(words.get(0), words.get(1));
        }
    }

    RegistrationSummary read(String text) {
        List<WhoisField> all = WhoisField.read(text);
        int begin = IntStream.range(0, all.size()).filter(i -> all.get(i).key().equals(ARIN_BLOCK)).max().orElse(0);
        List<WhoisField> fields = all.subList(begin, all.size());
        return new RegistrationSummary(value(fields, "subject"), value(fields, "name"), value(fields, "holder"),
                value(fields, "country").map(country -> country.toUpperCase(Locale.ROOT)), value(fields, "registrar"),
                abuse(text, fields), value(fields, "origin").flatMap(AsNumber::parse));
    }

    /** The first value that stands under the most preferred of the field's keys. */
    private Optional<String> value(List<WhoisField> fields, String field) {
        return keys.getOrDefault(field, List.of()).stream().flatMap(key -> fields.stream()
                .filter(line -> line.key().equals(key) && !line.value().isEmpty()).map(WhoisField::value)).findFirst();
    }

    private List<AbuseContact> abuse(String text, List<WhoisField> fields) {
        Map<String, AbuseContact> contacts = new LinkedHashMap<>();
        Matcher stated = ABUSE_LINE.matcher(text);
        while (stated.find()) {
            add(contacts, stated.group(1), "% Abuse contact");
        }
        abuseSources.forEach((key, source) -> fields.stream().filter(field -> field.key().equals(key))
                .forEach(field -> add(contacts, field.value(), source)));
        fields.stream().filter(field -> field.section().contains("abuse") && field.key().equals("email"))
                .forEach(field -> add(contacts, field.value(), "Network-Abuse-Contact"));
        handleContact(fields).ifPresent(address -> add(contacts, address, "abuse-c"));
        return List.copyOf(contacts.values());
    }

    /** LACNIC and registro.br name a handle, and the handle's block has the address. */
    private static Optional<String> handleContact(List<WhoisField> fields) {
        return fields.stream().filter(field -> field.key().equals("abusec")).map(WhoisField::value).findFirst()
                .flatMap(handle -> fields.stream().filter(field -> field.key().startsWith("nichdl") && field.value().equalsIgnoreCase(handle))
                        .findFirst())
                .flatMap(named -> fields.stream().filter(field -> field.block() == named.block() && field.key().equals("email"))
                        .map(WhoisField::value).findFirst());
    }

    private static void add(Map<String, AbuseContact> contacts, String value, String source) {
        Matcher address = ADDRESS.matcher(value);
        while (address.find()) {
            contacts.putIfAbsent(address.group().toLowerCase(Locale.ROOT), new AbuseContact(address.group(), "whois:" + source));
        }
    }
}
