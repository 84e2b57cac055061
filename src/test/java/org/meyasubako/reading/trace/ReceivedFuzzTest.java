package org.meyasubako.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.ParseState;

/**
 * Throws damaged lines at the parser: a few thousand in the ordinary tests, as many as {@code -Dfuzz.lines=} says otherwise. The seed
 * is fixed, {@code -Dfuzz.seed=} gives another; a line that fails is printed and becomes a case of the folder {@code received}.
 */
class ReceivedFuzzTest {

    private static final int ORDINARY = 5000;

    private final ReceivedParser parser = new ReceivedParser();

    @Test
    void readsDamagedLinesWithoutFailingAndWithoutInventing() throws IOException {
        List<String> lines = ReceivedCase.all().stream().map(ReceivedCase::line).toList();
        LineMutation mutation = new LineMutation(new Random(Long.getLong("fuzz.seed", 20261124)), lines);
        for (int i = 0; i < Integer.getInteger("fuzz.lines", ORDINARY); i++) {
            String line = mutation.next();
            ReceivedField field = read(line);
            assertThat(field.raw()).isEqualTo(line);
            assertThat(isSound(field)).as(line).isTrue();
        }
    }

    private ReceivedField read(String line) {
        try {
            return parser.parse(line);
        } catch (RuntimeException e) {
            throw new AssertionError("fails on: " + line, e);
        }
    }

    /** What is opaque names neither host nor address; what is said to be understood names its writer, unless it is a host's own step. */
    private static boolean isSound(ReceivedField field) {
        boolean opaque = field.parse() != ParseState.OPAQUE || (field.by().isEmpty() && field.ip().isEmpty());
        boolean full = field.parse() != ParseState.FULL || field.by().isPresent() || field.role() == HopRole.LOCAL;
        return opaque && full && field.helo().stream().noneMatch(String::isEmpty) && field.id().stream().noneMatch(String::isEmpty);
    }
}
