package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReasonTextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    @Test
    void areTheSameInBothLanguages() throws IOException {
        assertThat(arguments("ja")).isEqualTo(arguments("en")).hasSizeGreaterThan(20);
    }

    private static Map<String, Long> arguments(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MailboxReader.class.getResourceAsStream("texts_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Map<String, Long> arguments = new TreeMap<>();
        texts.forEach((key, text) -> arguments.put(key.toString(), ARGUMENT.matcher(text.toString()).results().count()));
        return arguments;
    }
}
