package org.meyasubako.own.provider;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.indicator.UrlNormalizer;

/** Asks a made-up profile whose things were, and compares with the answers that were written before. */
class OwnersCorpusTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/org/meyasubako/own/provider/owners.txt");

    @TempDir
    static Path folder;

    private static OwnerResolver owners = new OwnerResolver(Profile.empty());

    @BeforeAll
    static void readTheProfile() throws IOException, UnreadableProfileException {
        owners = new OwnerResolver(ProfileReader.read(Folders.madeUp(folder)).profile());
    }

    private static Stream<String> questions() throws IOException {
        return Files.readAllLines(QUESTIONS).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsWrittenBefore(String line) {
        List<String> words = List.of(line.split(" -> ", -1)[0].split(" +", -1));
        List<IpAddress> recorded = Stream.of(words.get(2).split(",", -1)).flatMap(text -> IpAddress.parse(text).stream()).toList();
        Instant at = OffsetDateTime.parse(words.get(3)).toInstant();
        assertThat(told(ask(words.get(0), words.get(1), recorded, at))).isEqualTo(line.split(" -> ", -1)[1]);
    }

    private static Ownership ask(String kind, String thing, List<IpAddress> recorded, Instant at) {
        return switch (kind) {
            case "address" -> owners.ownerOf(IpAddress.parse(thing).orElseThrow(), at);
            case "host" -> owners.ownerOf(DomainName.parse(thing).orElseThrow(), recorded, at);
            case "url" -> owners.ownerOf(new UrlNormalizer().normalize(thing).orElseThrow(), recorded, at);
            case "mailbox" -> owners.ownerOf(MailAddress.parse(thing).orElseThrow(), at);
            case "signer" -> owners.ownerOfSigner(DomainName.parse(thing).orElseThrow(), at);
            case "account" -> owners.ownerOfAccount(thing, at);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String told(Ownership owner) {
        return switch (owner) {
            case Ownership.Owned owned -> owned.customer().number().value();
            case Ownership.Disputed disputed -> "disputed " + disputed.holders().stream().map(holder -> holder.number().value()).collect(joining(" "));
            case Ownership.Unassigned none -> "unassigned " + place(none) + (none.stale() ? " stale" : "");
            case Ownership.Infrastructure ours -> "infrastructure " + ours.host().name();
            case Ownership.DomainOnly domain -> "domain-only " + domain.customer().number();
            case Ownership.Elsewhere foreign -> "elsewhere" + (foreign.stale() ? " stale" : "");
        };
    }

    private static String place(Ownership.Unassigned none) {
        Optional<String> host = none.host().map(found -> found.name().ascii());
        return host.or(() -> none.network().map(found -> found.network().toString())).orElse("-");
    }
}
