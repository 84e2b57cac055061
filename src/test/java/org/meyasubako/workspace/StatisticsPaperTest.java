package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.statistics.Period;
import org.meyasubako.judging.statistics.Report;
import org.meyasubako.judging.statistics.Step;
import org.meyasubako.writing.document.PdfReading;
import org.meyasubako.writing.document.PdfTextReader;

class StatisticsPaperTest {

    @TempDir
    private Path home;

    @Test
    void everyFigureStandsOnThePaperInBothLanguages() throws Exception {
        SampleFolder folder = new SampleFolder(home.resolve("sample"));
        try (Casework work = new SampleCasework(folder, Workbench.opener(Instant.parse("2026-03-23T00:00:00Z"), "tanaka")).open()) {
            work.importer().run(List.of(folder.mailbox().toString()), Workbench.UNWATCHED, Progress.UNWATCHED);
            Report report = work.statistics().report(work.statistics().gather(), Period.days(30, LocalDate.of(2026, 3, 23)), Step.WEEK);
            for (Language language : Language.values()) {
                Wording wording = new Wording(language, ZoneId.of("Asia/Tokyo"));
                String text = bare(text(new StatisticsPaper(work, wording).write(report)));
                assertThat(report.chapters()).flatExtracting(chapter -> chapter.figures()).allSatisfy(figure ->
                        assertThat(text).contains(bare(wording.tell(figure.name()) + wording.tell(figure.amount().told()))));
            }
        }
    }

    private static String text(byte[] pdf) {
        return switch (new PdfTextReader().read(pdf)) {
            case PdfReading.Content content -> String.join("\n", content.pages());
            case PdfReading.Unreadable unreadable -> unreadable.detail();
        };
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
