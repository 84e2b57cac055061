package org.meyasubako.asking.blocklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the zones of dead lists in the text of a configuration: ours or a customer's, of any mail server. */
public final class DeadListReader {

    /** Longer configurations are read so far. */
    static final int MAX_LENGTH = 1 << 20;

    /** RFC 1035 section 2.3.4. */
    private static final int MAX_NAME = 253;

    /** Possessive, so that hostile text costs no second look. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)++");

    /** What begins a line that is switched off: Postfix, Exim, Rspamd; named; sendmail's m4; Windows. */
    private static final List<String> REMARKS = List.of("#", "//", "dnl ", ";");

    private final Map<String, DeadList> byZone;

    public DeadListReader(Catalogue catalogue) {
        this.byZone = catalogue.dead().stream().collect(Collectors.toUnmodifiableMap(DeadList::zone, list -> list));
    }

    /** The dead lists that a configuration names, in its order; lines that are remarks don't count. */
    public List<DeadListWarning> warnings(String configuration) {
        List<DeadListWarning> warnings = new ArrayList<>();
        List<String> lines = configuration.substring(0, Math.min(MAX_LENGTH, configuration.length())).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher names = NAME.matcher(REMARKS.stream().anyMatch(line.stripLeading()::startsWith) ? "" : line);
            while (names.find()) {
                int number = i + 1;
                String written = names.group();
                dead(written).ifPresent(list -> warnings.add(new DeadListWarning(list, written, number)));
            }
        }
        return List.copyOf(warnings);
    }

    /** The dead list that a name is the zone of, or lies beneath. */
    private Optional<DeadList> dead(String name) {
        if (name.length() > MAX_NAME) {
            return Optional.empty();
        }
        String suffix = name.toLowerCase(Locale.ROOT);
        while (!byZone.containsKey(suffix)) {
            int dot = suffix.indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            suffix = suffix.substring(dot + 1);
        }
        return Optional.of(byZone.get(suffix));
    }
}
