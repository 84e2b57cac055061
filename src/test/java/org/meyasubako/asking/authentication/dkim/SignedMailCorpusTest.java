package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.authentication.arc.ArcResult;
import org.meyasubako.asking.authentication.arc.ArcVerifier;

/** Evaluates the signatures of a folder of real mail without any key, where one is named. */
class SignedMailCorpusTest {

    private static final KeyBook NO_KEYS = new KeyBook();

    private static List<MailCopy> mails = List.of();
    private static List<SignatureResult> results = List.of();

    @BeforeAll
    static void verifyAll() throws IOException {
        String corpus = System.getProperty("corpus", "");
        assumeFalse(corpus.isEmpty(), "no corpus");
        try (Stream<Path> files = Files.walk(Path.of(corpus))) {
            mails = files.filter(Files::isRegularFile).filter(file -> !isRedacted(file)).sorted().map(SignedMailCorpusTest::read).toList();
        }
        results = mails.stream().flatMap(mail -> new DkimVerifier(NO_KEYS).verify(mail, KeyBook.EVENT).stream()).toList();
    }

    /** The recipient's address was taken out of these mails, with a part of their signature fields. */
    private static boolean isRedacted(Path file) {
        return file.toString().contains("zorua_spam");
    }

    private static MailCopy read(Path file) {
        try {
            return Given.original(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nearlyEverySignatureOfRealMailCanBeRead() {
        long read = results.stream().filter(result -> result.signature().isPresent()).count();
        assertThat(results.size()).isGreaterThan(100);
        assertThat((double) read / results.size()).isGreaterThan(0.9);
    }

    @Test
    void withoutAKeyNoneHolds() {
        assertThat(results).noneMatch(SignatureResult::passes);
    }

    @Test
    void someBodiesAreStillThoseThatWereSigned() {
        assertThat(results).filteredOn(result -> result.body() == BodyState.RIGHT).hasSizeGreaterThan(10);
    }

    @Test
    void noChainIsCalledBrokenForWantOfAKey() {
        List<ArcResult> chains = mails.stream().map(mail -> new ArcVerifier(NO_KEYS).verify(mail, KeyBook.EVENT)).toList();
        assertThat(chains).noneMatch(chain -> chain instanceof ArcResult.Pass);
    }
}
