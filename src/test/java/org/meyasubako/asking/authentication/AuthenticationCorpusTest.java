package org.meyasubako.asking.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;

/** Reads the results of a folder of real mail, where one is named. */
class AuthenticationCorpusTest {

    private static List<ResultsField> fields = List.of();
    private static List<Outcomes> headers = List.of();

    /** The results of one header, with its chain. */
    private record Outcomes(HopChain chain, AuthenticationResults results) {}

    @BeforeAll
    static void readAll() throws IOException {
        String corpus = System.getProperty("corpus", "");
        assumeFalse(corpus.isEmpty());
        try (Stream<Path> files = Files.walk(Path.of(corpus))) {
            List<Message> messages = files.filter(Files::isRegularFile).flatMap(AuthenticationCorpusTest::messages).toList();
            fields = messages.stream().flatMap(m -> m.fields().stream()).flatMap(field -> parsed(field).stream()).toList();
            headers = messages.stream().map(AuthenticationCorpusTest::outcomes).toList();
        }
    }

    private static Stream<Message> messages(Path file) {
        try {
            Message outer = new MessageReader().read(RawMessage.of(Files.readAllBytes(file), file.toString()));
            return Stream.concat(Stream.of(outer), outer.root().walk().stream().flatMap(part -> part.message().stream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ResultsField> parsed(HeaderField field) {
        if (field.is("Authentication-Results") || field.is("ARC-Authentication-Results")) {
            return Optional.of(new ResultsFieldParser(field.is("ARC-Authentication-Results")).parse(field.body()));
        }
        return field.is("Received-SPF") ? Optional.of(new SpfFieldParser().parse(field.body())) : Optional.empty();
    }

    private static Outcomes outcomes(Message message) {
        HopChain chain = Given.chain(message.fields(), Copy.ORIGINAL);
        return new Outcomes(chain, new AuthenticationResultsReader(Given.POLICY, Set.of()).read(message.fields(), Optional.of(chain)));
    }

    @Test
    void understandsNearlyAllFields() {
        long whole = fields.stream().filter(ResultsField::isWhole).count();
        assertThat((double) whole / fields.size()).isGreaterThan(0.9);
    }

    @Test
    void neverFindsAFactWhereTheChainProvesNothing() {
        assertThat(headers).filteredOn(header -> !header.chain().proves()).allMatch(header -> header.results().facts().isEmpty());
    }

    @Test
    void findsFactsInSomeChainsThatProveSomething() {
        assertThat(headers).filteredOn(header -> header.chain().proves()).anyMatch(header -> !header.results().facts().isEmpty());
    }
}
