package org.meyasubako.asking.authentication.dkim;

import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.DomainName;

/** Parses the body of a signature field (RFC 6376 section 3.5, RFC 8617 section 4.1); takes any text. */
public final class SignatureFieldParser {

    /** Larger numbers are no time and no length of a mail (RFC 6376 section 3.5, tag {@code t}). */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private static final String VERSION = "1";

    private final SignatureKind kind;
    private final TagList tags;
    private Optional<Flaw> flaw;

    private SignatureFieldParser(SignatureKind kind, TagList tags) {
        this.kind = kind;
        this.tags = tags;
        this.flaw = tags.flaw();
    }

    /** What a field was read as. */
    public sealed interface Parsed {

        /** Where the field says that its key is, if it does. */
        Optional<KeyName> key();

        /** It can be checked. */
        record Valid(SignatureField field) implements Parsed {
            @Override
            public Optional<KeyName> key() {
                return Optional.of(field.key());
            }
        }

        /** It cannot be checked; {@code field} is what could be read all the same, if enough could. */
        record Malformed(Optional<KeyName> key, Flaw flaw, Optional<SignatureField> field) implements Parsed {}
    }

    /** Parses the body of a field of that kind. */
    public static Parsed parse(SignatureKind kind, TagList tags) {
        return new SignatureFieldParser(kind, tags).parse();
    }

    private Parsed parse() {
        kind.required().stream().filter(tag -> tags.value(tag).orElse("").isEmpty()).findFirst()
                .ifPresent(tag -> mark(Flaw.Kind.MISSING, tag));
        kind.forbidden().stream().filter(tag -> tags.value(tag).isPresent()).findFirst()
                .ifPresent(tag -> mark(Flaw.Kind.FORBIDDEN, tag));
        Optional<KeyName> key = tags.value("s").flatMap(selector -> tags.value("d").flatMap(domain -> KeyName.of(selector, domain)));
        Optional<Algorithm> algorithm = read("a", Algorithm::of);
        Optional<String> signature = read("b", SignatureFieldParser::base64);
        if (key.isEmpty()) {
            mark(Flaw.Kind.BAD_VALUE, tags.value("d").flatMap(DomainName::parse).isEmpty() ? "d" : "s");
        }
        checkDkim();
        if (kind == SignatureKind.ARC_MESSAGE && signedFields().contains("arc-seal")) {
            mark(Flaw.Kind.BAD_VALUE, "h");
        }
        Optional<SignatureField> field = key.flatMap(name -> algorithm.flatMap(a -> signature.map(b -> field(name, a, b))));
        return flaw.isPresent() || field.isEmpty()
                ? new Parsed.Malformed(key, flaw.orElse(new Flaw(Flaw.Kind.NOT_A_TAG, "")), field) : new Parsed.Valid(field.get());
    }

    private SignatureField field(KeyName key, Algorithm algorithm, String signature) {
        List<String> canonicalizations = Splitter.on('/').limit(2).splitToList(tags.value("c").orElse("simple"));
        Optional<Canonicalization> header = Canonicalization.of(canonicalizations.getFirst());
        Optional<Canonicalization> body = canonicalizations.size() < 2
                ? Optional.of(Canonicalization.SIMPLE) : Canonicalization.of(canonicalizations.getLast());
        // A seal's is always relaxed (RFC 8617 section 4.1.3).
        boolean sealed = kind == SignatureKind.ARC_SEAL;
        if (!sealed && (header.isEmpty() || body.isEmpty())) {
            mark(Flaw.Kind.BAD_VALUE, "c");
        }
        Optional<String> bodyHash = sealed ? Optional.empty() : read("bh", SignatureFieldParser::base64);
        Optional<String> identity = kind == SignatureKind.DKIM ? identity(key) : Optional.empty();
        OptionalLong length = read("l", SignatureFieldParser::number).stream().mapToLong(Long::longValue).findFirst();
        Optional<Instant> signed = read("t", SignatureFieldParser::number).map(Instant::ofEpochSecond);
        Optional<Instant> expiry = read("x", SignatureFieldParser::number).map(Instant::ofEpochSecond);
        if (expiry.isPresent() && signed.filter(t -> !t.isBefore(expiry.get())).isPresent()) {
            mark(Flaw.Kind.BAD_VALUE, "x");
        }
        return new SignatureField(key, algorithm, signature, bodyHash,
                sealed ? Canonicalization.RELAXED : header.orElse(Canonicalization.SIMPLE), body.orElse(Canonicalization.SIMPLE),
                signedFields(), identity, sealed ? OptionalLong.empty() : length, signed, expiry);
    }

    private List<String> signedFields() {
        String names = tags.value("h").orElse("").toLowerCase(Locale.ROOT);
        return Splitter.on(':').omitEmptyStrings().splitToList(names);
    }

    /** What holds for DKIM-Signature alone: its version, how its key is fetched, and that it signs the author. */
    private void checkDkim() {
        if (kind != SignatureKind.DKIM) {
            return;
        }
        if (!tags.value("v").orElse(VERSION).equals(VERSION)) {
            mark(Flaw.Kind.BAD_VALUE, "v");
        }
        String queries = tags.value("q").orElse("dns/txt").toLowerCase(Locale.ROOT);
        // Signers from before RFC 4871 write the type alone.
        if (Splitter.on(':').splitToStream(queries).noneMatch(query -> query.equals("dns/txt") || query.equals("dns"))) {
            mark(Flaw.Kind.BAD_VALUE, "q");
        }
        if (!signedFields().contains("from")) {
            mark(Flaw.Kind.FROM_NOT_SIGNED, "h");
        }
    }

    private Optional<String> identity(KeyName key) {
        Optional<String> identity = tags.value("i");
        Optional<DomainName> host = identity.flatMap(SignatureFieldParser::hostOf);
        if (identity.isPresent() && host.filter(name -> name.isWithin(key.domain())).isEmpty()) {
            mark(host.isEmpty() ? Flaw.Kind.BAD_VALUE : Flaw.Kind.FOREIGN_IDENTITY, "i");
        }
        return identity;
    }

    /** The domain of an identity; without its {@code @} it is none. */
    static Optional<DomainName> hostOf(String identity) {
        int at = identity.lastIndexOf('@');
        return at < 0 ? Optional.empty() : DomainName.parse(identity.substring(at + 1));
    }

    /** The value of a tag; one that is there and can't be read is a flaw. */
    private <T> Optional<T> read(String tag, Function<String, Optional<T>> reading) {
        Optional<String> written = tags.value(tag);
        Optional<T> read = written.flatMap(reading);
        if (written.isPresent() && read.isEmpty()) {
            mark(Flaw.Kind.BAD_VALUE, tag);
        }
        return read;
    }

    private static Optional<String> base64(String written) {
        return written.isEmpty() || !BaseEncoding.base64().canDecode(written) ? Optional.empty() : Optional.of(written);
    }

    private static Optional<Long> number(String written) {
        return NUMBER.matcher(written).matches() ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }

    /** The first flaw is told. */
    private void mark(Flaw.Kind what, String tag) {
        flaw = flaw.or(() -> Optional.of(new Flaw(what, tag)));
    }
}
