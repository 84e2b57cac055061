package org.meyasubako.reading.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.indicator.NormalUrl.UrlFlag;
import org.meyasubako.reading.indicator.NormalUrl.UrlKeys;

/**
 * Brings a URL to one spelling (RFC 3986 section 6.2.2 and 6.2.3, and what browsers do beyond), keeping each step.
 *
 * <p>Only the spelling changes, never the meaning: unknown parameters stay, and the order of parameters too. What groups URLs of
 * several recipients is not the value but the template key.
 */
public final class UrlNormalizer {

    /** Characters of a URL that are read; a longer one is cut and flagged. */
    public static final int MAX_LENGTH = 8_192;

    /** So often a value is looked at again. */
    private static final int MAX_ROUNDS = 4;

    private final Shorteners shorteners = Shorteners.shipped();
    private final TemplateWriter templates = new TemplateWriter();

    /**
     * Normalises {@code raw}, whatever kept programs from following it.
     *
     * @return empty for what names no place on a host: another scheme such as {@code mailto}, or a host that can be none
     */
    public Optional<NormalUrl> normalize(String raw) {
        Optional<NormalUrl> url = once(raw);
        for (int round = 1; round < MAX_ROUNDS && url.filter(UrlNormalizer::isDefangedStill).isPresent(); round++) {
            url = url.flatMap(first -> once(first.value()).map(again -> joined(first, again)));
        }
        return url;
    }

    /** Decoding can bring out what only then reads as defanged: {@code [%2e]}. */
    private static boolean isDefangedStill(NormalUrl url) {
        return Refanger.refang(url.value()).isRefanged(0, url.value().length());
    }

    private static NormalUrl joined(NormalUrl first, NormalUrl again) {
        Set<UrlFlag> flags = EnumSet.noneOf(UrlFlag.class);
        flags.addAll(first.flags());
        flags.addAll(again.flags());
        List<NormalUrl.Step> steps = Stream.concat(first.steps().stream(), again.steps().stream()).toList();
        return new NormalUrl(first.raw(), again.value(), true, again.scheme(), again.host(), again.unicodeHost(),
                again.registrableDomain(), again.keys(), flags, steps);
    }

    private Optional<NormalUrl> once(String raw) {
        StepLog log = new StepLog();
        boolean cut = raw.length() > MAX_LENGTH;
        String kept = cut ? raw.substring(0, MAX_LENGTH) : raw;
        Optional<UrlOpening> opening = UrlOpening.of(kept, log);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        UrlParts split = UrlParts.split(opening.get().scheme(), opening.get().rest());
        UrlParts anonymous = log.note("userinfo", split, split.withUserinfo(Optional.empty()), split.userinfo().orElse(""));
        StepLog hostLog = new StepLog();
        Optional<HostForm> host = HostForm.of(anonymous.host(), hostLog);
        Optional<Optional<String>> port = port(anonymous);
        if (host.isEmpty() || port.isEmpty()) {
            return Optional.empty();
        }
        log.addWithin(hostLog, anonymous);
        UrlParts located = anonymous.withHost(host.get().text());
        UrlParts parts = spelled(log.note("port", located, located.withPort(port.get()), anonymous.port().orElse("")), log);
        Optional<DomainName> registrable = host.get().name().flatMap(DomainName::registrable);
        Set<UrlFlag> flags = flags(split, parts, host.get(), registrable);
        if (cut) {
            flags.add(UrlFlag.CUT);
        }
        boolean defanged = opening.get().defanged() || host.get().otherDots();
        return Optional.of(result(kept, parts, host.get(), registrable, defanged, flags, log));
    }

    private NormalUrl result(String raw, UrlParts parts, HostForm host, Optional<DomainName> registrable, boolean defanged,
            Set<UrlFlag> flags, StepLog log) {
        String bare = host.text().startsWith("[") ? host.text().substring(1, host.text().length() - 1) : host.text();
        String domain = registrable.map(DomainName::ascii).orElse(bare);
        String value = parts.toString();
        return new NormalUrl(raw, value, defanged, parts.scheme(), bare, host.name().map(DomainName::unicode).orElse(bare),
                registrable, new UrlKeys(value, templates.write(parts), bare, domain), flags, log.steps());
    }

    /** The port to keep: none for the scheme's own; empty where there is no such port. */
    private static Optional<Optional<String>> port(UrlParts parts) {
        String digits = parts.port().orElse("");
        if (digits.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        if (digits.length() > 5 || !digits.chars().allMatch(Ascii::isDigit) || Integer.parseInt(digits) > 0xFFFF) {
            return Optional.empty();
        }
        String number = Integer.toString(Integer.parseInt(digits));
        return Optional.of(number.equals(defaultPort(parts.scheme())) ? Optional.empty() : Optional.of(number));
    }

    private static String defaultPort(String scheme) {
        return switch (scheme) {
            case "http", "ws" -> "80";
            case "https", "wss" -> "443";
            case "ftp" -> "21";
            case "ssh", "sftp" -> "22";
            default -> "";
        };
    }

    private static UrlParts spelled(UrlParts parts, StepLog log) {
        UrlParts whole = log.note("fragment", parts, parts.withoutFragment(), parts.fragment().orElse(""));
        UrlParts rooted = log.note("path-added", whole, whole.path().isEmpty() ? whole.withPath("/") : whole);
        UrlParts encoded = log.note("encoded", rooted, rooted.withPath(PercentCoding.encodeForeign(rooted.path()))
                .withQuery(rooted.query().map(PercentCoding::encodeForeign)));
        UrlParts decoded = log.note("decoded", encoded, encoded.withPath(PercentCoding.decodeUnreserved(encoded.path()))
                .withQuery(encoded.query().map(PercentCoding::decodeUnreserved)));
        return log.note("dot-segments", decoded, decoded.withPath(PercentCoding.removeDotSegments(decoded.path())));
    }

    private Set<UrlFlag> flags(UrlParts written, UrlParts parts, HostForm host, Optional<DomainName> registrable) {
        Set<UrlFlag> flags = EnumSet.noneOf(UrlFlag.class);
        mark(flags, UrlFlag.USERINFO, written.userinfo().filter(user -> !user.isEmpty() && !user.equals(":")).isPresent());
        mark(flags, UrlFlag.INTEGER_HOST, host.numeric());
        mark(flags, UrlFlag.MIXED_SCRIPT, host.isSuspiciouslyMixed());
        mark(flags, UrlFlag.EMBEDDED_URL, EmbeddedTarget.of(parts).isPresent());
        mark(flags, UrlFlag.SHORTENER, host.name().filter(name -> shorteners.contains(name, registrable)).isPresent());
        mark(flags, UrlFlag.PORT, parts.port().isPresent());
        mark(flags, UrlFlag.UNKNOWN_SUFFIX, host.name().filter(KnownSuffix::isUnknown).isPresent());
        return flags;
    }

    private static void mark(Set<UrlFlag> flags, UrlFlag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
