package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts the formats of a larger corpus, where the system property {@code corpus} names one. */
class ComplaintCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", ""));

    private static List<Path> mails(String folder, String suffix) throws IOException {
        assumeFalse(CORPUS.toString().isEmpty(), "no corpus");
        try (Stream<Path> found = Files.walk(CORPUS.resolve(folder))) {
            return found.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static Map<ComplaintFormat, Integer> formats(List<Path> mails) throws IOException {
        Map<ComplaintFormat, Integer> formats = new EnumMap<>(ComplaintFormat.class);
        for (Path mail : mails) {
            byte[] bytes = Files.readAllBytes(mail);
            Complaint complaint = Given.read(bytes);
            formats.merge(complaint.format(), 1, Integer::sum);
            assertThat(complaint.subjects()).as(mail.toString())
                    .allMatch(subject -> subject.span().filter(span -> span.end() > bytes.length).isEmpty());
        }
        return formats;
    }

    /** At most so many in a hundred accuse somebody, by the program's reading. */
    @ParameterizedTest
    @CsvSource({"spam_and_ham/spamassassin_public_corpus, .txt, 2", "spam_and_ham/zorua_spam_2023_2025, .eml, 2",
            "japanese/phish_spam_list_nvdimm, .eml, 2", "list_mail/list_nvdimm_ordinary, .eml, 2", "japanese/bounces_sisimai_iso2022jp, .eml, 15"})
    void mailThatComplainsOfNothingIsNoComplaint(String folder, String suffix, int mostInHundred) throws IOException {
        List<Path> mails = mails(folder, suffix);
        Map<ComplaintFormat, Integer> formats = formats(mails);
        int accusing = mails.size() - formats.getOrDefault(ComplaintFormat.NONE, 0);
        assertThat(mails).isNotEmpty();
        assertThat(accusing * 100).as(formats.toString()).isLessThanOrEqualTo(mails.size() * mostInHundred);
    }

    @Test
    void everyNotifierComplains() throws IOException {
        Map<ComplaintFormat, Integer> formats = formats(mails("abuse_complaints", ".eml"));
        assertThat(formats).containsOnlyKeys(ComplaintFormat.ARF, ComplaintFormat.PLAIN);
        assertThat(formats.get(ComplaintFormat.ARF)).isGreaterThanOrEqualTo(35);
    }
}
