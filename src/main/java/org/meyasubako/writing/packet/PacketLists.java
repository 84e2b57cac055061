package org.meyasubako.writing.packet;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.basis.wording.CsvText;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.indicator.Indicator;

/** The tables of a packet for a spreadsheet or another program; in none of them anything is a formula. */
final class PacketLists {

    private final PacketContents contents;

    PacketLists(PacketContents contents) {
        this.contents = contents;
    }

    /** Exhibit, number, digest, length and handling of each original. */
    byte[] originals() {
        CsvText table = new CsvText().row(List.of("exhibit", "complaint", "sha256", "bytes", "handling"));
        for (int i = 0; i < contents.complaints().size(); i++) {
            PacketComplaint complaint = contents.complaints().get(i);
            table.row(List.of(ComplaintListSection.exhibit(i), complaint.number(), complaint.sha256().hex(), complaint.length(),
                    complaint.handling().name()));
        }
        return table.bytes();
    }

    /** Exhibit, question, server, time, file and digest of each answer. */
    byte[] answers() {
        CsvText table = new CsvText().row(List.of("exhibit", "question", "server", "asked", "failed", "file", "sha256"));
        for (int i = 0; i < contents.answers().size(); i++) {
            Observation asked = contents.answers().get(i).observation();
            table.row(List.of(AnswerSection.exhibit(i), asked.question().text(), asked.server(), asked.asked().toString(),
                    asked.failure().map(Observation.Failure::code).orElse(""), PacketFiles.answerName(i, asked), asked.raw().sha256().hex()));
        }
        return table.bytes();
    }

    /**
     * What each complaint names, once.
     *
     * @throws IOException where a complaint can't be read again
     */
    byte[] indicators() throws IOException, InterruptedException {
        CsvText table = new CsvText().row(List.of("exhibit", "complaint", "type", "value", "key"));
        for (int i = 0; i < contents.complaints().size(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while a packet was written");
            }
            PacketComplaint complaint = contents.complaints().get(i);
            if (complaint.handling() != Handling.WITHHELD) {
                rows(table, ComplaintListSection.exhibit(i), complaint.number(), complaint.opener().open().complaint());
            }
        }
        return table.bytes();
    }

    private static void rows(CsvText table, String exhibit, String number, Complaint complaint) {
        Stream<String> found = complaint.indicators().stream().map(each -> each.type() + "\n" + shown(each) + "\n" + Defanged.text(each.key()));
        for (String line : found.collect(Collectors.toCollection(TreeSet::new))) {
            String[] cells = line.split("\n", 3);
            table.row(List.of(exhibit, number, cells[0], cells[1], cells[2]));
        }
    }

    private static String shown(Indicator indicator) {
        return Defanged.text(indicator.value()).replace("\n", " ");
    }
}
