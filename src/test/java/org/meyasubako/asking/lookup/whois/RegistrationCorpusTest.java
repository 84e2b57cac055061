package org.meyasubako.asking.lookup.whois;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observations;
import org.meyasubako.asking.lookup.Reply;

/** Reads a larger corpus of real registries' replies ({@code -Dcorpus=DIR}), whose files' names say what they are. */
class RegistrationCorpusTest {

    private final WhoisReplyReader reader = new WhoisReplyReader();
    private final String corpus = System.getProperty("corpus", "");

    @BeforeEach
    void needsTheCorpus() {
        assumeFalse(corpus.isEmpty(), "no -Dcorpus");
    }

    private List<Path> files(String folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(corpus, "whois", folder))) {
            return all.filter(Files::isRegularFile).filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
        }
    }

    private Answer<Reply> read(Path file, String question) {
        try {
            return reader.read(Observations.bytes(question, file.getName(file.getNameCount() - 3).toString(), Observations.NOON,
                    Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tellsEveryDomainThatIsFree() throws Exception {
        List<Path> free = files("weppos", "status_available\\.txt");
        assertThat(free).hasSizeGreaterThan(25).allSatisfy(file -> assertThat(read(file, "WHOIS ?")).isInstanceOf(Answer.Absent.class));
    }

    @Test
    void takesNoRegisteredDomainForFree() throws Exception {
        List<Path> registered = files("weppos", "status_registered.*\\.txt");
        assertThat(registered).hasSizeGreaterThan(25).allSatisfy(file -> assertThat(read(file, "WHOIS ?")).isInstanceOf(Answer.Found.class));
    }

    @Test
    void findsTheDomainOfNearlyEveryReply() throws Exception {
        List<Path> samples = files("richardpenman/samples/whois", ".*");
        long named = samples.stream().map(file -> read(file, "WHOIS ?")).map(Answer::found).flatMap(Optional::stream)
                .filter(reply -> reply instanceof Reply.Registration registration && registration.summary().subject().isPresent()).count();
        assertThat((double) named / samples.size()).isGreaterThan(0.9);
    }
}
