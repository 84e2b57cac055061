package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalFileTest {

    private static final ApprovalFile REQUEST = new ApprovalFile("B-0001", Disposition.SUSPEND_TOS, Optional.of(new ClauseInForce("16-2", "2026-04")),
            Given.digest("ground"), "tanaka", Given.START, Given.digest("head"), Optional.empty());

    private final ApprovalFileReader reader = new ApprovalFileReader();
    private final ApprovalFileWriter writer = new ApprovalFileWriter();

    @Test
    void readsARequestAsItWasWritten() {
        assertThat(reader.read(writer.write(REQUEST))).isEqualTo(new ApprovalFileReader.Reading.Read(REQUEST));
    }

    @Test
    void readsAnApprovalAsItWasWritten() {
        ApprovalFile approved = REQUEST.approvedBy("suzuki", Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(reader.read(writer.write(approved))).isEqualTo(new ApprovalFileReader.Reading.Read(approved));
    }

    @Test
    void readsWhatAWindowsEditorSaved() {
        assertThat(reader.read("\uFEFF" + writer.write(REQUEST).replace("\n", "\r\n"))).isEqualTo(new ApprovalFileReader.Reading.Read(REQUEST));
    }

    @Test
    void namesTheHeadOfTheJournal() {
        assertThat(writer.write(REQUEST)).contains("Journal-Head: " + Given.digest("head").hex() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Meyasubako approval 2", "<html>", "Meyasubako approval 1", "Meyasubako approval 1\nCase",
            "Meyasubako approval 1\n: x"})
    void refusesWhatIsNoApprovalFile(String text) {
        assertThat(reader.read(text)).isInstanceOf(ApprovalFileReader.Reading.Refused.class);
    }

    @Test
    void refusesAFileWithoutAnyOneOfItsLines() {
        String whole = writer.write(REQUEST.approvedBy("suzuki", Given.START));
        assertThat(whole.lines()).allSatisfy(line -> assertThat(reader.read(whole.replace(line + "\n", "")))
                .as(line).isInstanceOf(ApprovalFileReader.Reading.Refused.class));
    }

    @Test
    void refusesADoubledLine() {
        assertThat(reader.read(writer.write(REQUEST) + "Case: B-0002\n")).isInstanceOf(ApprovalFileReader.Reading.Refused.class);
    }

    @Test
    void refusesAHugeFile() {
        assertThat(reader.read(writer.write(REQUEST) + "x".repeat(1_000_000))).isInstanceOf(ApprovalFileReader.Reading.Refused.class);
    }
}
