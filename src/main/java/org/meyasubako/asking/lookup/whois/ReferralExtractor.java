package org.meyasubako.asking.lookup.whois;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meyasubako.asking.lookup.bootstrap.Bootstrap;
import org.meyasubako.asking.lookup.bootstrap.ListFile;

/** Finds the server that a whois reply refers to. */
final class ReferralExtractor {

    private static final Pattern IANA_LINE = Pattern.compile("(?m)^(?:refer|whois):[ \\t]+(\\S{1,253})");
    private static final Pattern ARIN_LINE = Pattern.compile(
            "(?im)^ReferralServer:[ \\t]+(r?whois)://([^\\s/:]{1,253})(?::([0-9]{1,5}))?");
    private static final Pattern REGISTRAR_LINE = Pattern.compile(
            "(?im)^[ \\t]{0,40}(?:Registrar )?WHOIS Server:[ \\t]+(?:whois://)?([^\\s/:]{1,253})(?::([0-9]{1,5}))?");

    private final List<List<String>> hints = ListFile.lines(WhoisReplyReader.class, "hints.txt").stream()
            .map(line -> Splitter.on('|').splitToList(line)).toList();
    private final Bootstrap bootstrap = Bootstrap.shipped();

    /** The referral of a reply; empty where it has none. */
    Optional<Referral> referral(String server, String text) {
        if (server.equals(Bootstrap.IANA)) {
            return IANA_LINE.matcher(text).results().map(match -> registry(match.group(1))).findFirst();
        }
        Optional<Referral> arin = ARIN_LINE.matcher(text).results().reduce((_, last) -> last).map(this::arin);
        return arin.or(() -> hints.stream().filter(hint -> hint.get(0).equals(server) && text.contains(hint.get(1)))
                .map(hint -> registry(hint.get(2))).findFirst()).or(() -> registrar(text));
    }

    /** Whether the reply tells nothing but whom to ask: IANA's do. */
    boolean isOnlyReferral(String server, String text) {
        return server.equals(Bootstrap.IANA) && referral(server, text).isPresent();
    }

    private static Referral registry(String host) {
        return new Referral(host.toLowerCase(Locale.ROOT), Referral.WHOIS_PORT, false);
    }

    /** Several blocks mean the last, which is the most specific. */
    private Referral arin(MatchResult line) {
        boolean rwhois = line.group(1).equalsIgnoreCase("rwhois");
        String host = line.group(2).toLowerCase(Locale.ROOT);
        int port = port(line.group(3), rwhois ? Referral.RWHOIS_PORT : Referral.WHOIS_PORT);
        return new Referral(host, port, rwhois || !bootstrap.isRegistry(host));
    }

    /** Registrars are accredited: they are asked as registries are. */
    private static Optional<Referral> registrar(String text) {
        Matcher line = REGISTRAR_LINE.matcher(text);
        return line.find() ? Optional.of(new Referral(line.group(1).toLowerCase(Locale.ROOT), port(line.group(2), Referral.WHOIS_PORT), false))
                : Optional.empty();
    }

    private static int port(@Nullable String written, int usual) {
        return written == null ? usual : Integer.parseInt(written);
    }
}
