package org.meyasubako.writing.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.writing.document.AttachedFile;
import org.meyasubako.writing.packet.archive.BagFile;
import org.meyasubako.writing.packet.archive.SealedSource;

/** The files of a packet, less what its reader may not see. */
final class PacketFiles {

    /** The printed packet. */
    static final String PDF = "data/packet.pdf";
    static final String JOURNAL = "data/journal.jsonl";

    /** Bytes of originals that are attached to a PDF: it is made in memory. */
    private static final long MOST_ATTACHED = 64L << 20;

    private final PacketContents contents;
    private final List<BagFile> files = new ArrayList<>();

    private PacketFiles(PacketContents contents) {
        this.contents = contents;
    }

    /** All files but the printed packet. */
    static List<BagFile> of(PacketContents contents) throws IOException, InterruptedException {
        PacketFiles made = new PacketFiles(contents);
        made.text("data/README.txt", new ReadMe(contents.scope()).text());
        switch (contents.scope()) {
            case WHOLE -> made.whole();
            case STRUCK -> made.copies();
            case WITHOUT_COMMUNICATIONS -> made.list("data/lists/originals.csv", new PacketLists(contents).originals());
        }
        return List.copyOf(made.files);
    }

    /** The originals among the files as attachments of the PDF; none where they are too long together. */
    static List<AttachedFile> attachable(PacketContents contents, List<BagFile> files) {
        long length = contents.complaints().stream().mapToLong(PacketComplaint::length).sum();
        return length > MOST_ATTACHED ? List.of() : files.stream().filter(file -> file.path().endsWith(".eml"))
                .map(file -> new AttachedFile(file.path().substring(file.path().lastIndexOf('/') + 1), "message/rfc822", file.path(),
                        AttachedFile.Relationship.SOURCE, file.content())).toList();
    }

    private void whole() throws IOException, InterruptedException {
        contents.complaints().forEach(this::original);
        answers();
        text(JOURNAL, JournalLines.text(contents.journal()));
        PacketLists lists = new PacketLists(contents);
        list("data/lists/originals.csv", lists.originals());
        list("data/lists/answers.csv", lists.answers());
        list("data/lists/indicators.csv", lists.indicators());
        for (int i = 0; i < contents.logs().size(); i++) {
            text("data/logs/log-%03d.txt".formatted(i + 1), contents.logs().get(i).text());
        }
    }

    private void original(PacketComplaint complaint) {
        String name = complaint.number() + ".eml";
        switch (complaint.handling()) {
            case PLAIN -> files.add(new BagFile("data/originals/" + name, complaint.original(), Optional.of(complaint.sha256())));
            case SEALED -> files.add(new BagFile("data/originals/" + name + ".sealed.zip",
                    new SealedSource(name, complaint.original(), complaint.sha256(), complaint.length()), Optional.empty()));
            case WITHHELD -> { }
        }
    }

    private void answers() {
        for (int i = 0; i < contents.answers().size(); i++) {
            Observation asked = contents.answers().get(i).observation();
            files.add(BagFile.of("data/answers/" + answerName(i, asked), asked.raw().bytes()));
        }
        text("data/answers/answers.jsonl", AnswerLines.text(contents.answers()));
    }

    /** {@code A-0001.whois.txt}: the suffix says how the bytes are to be read. */
    static String answerName(int index, Observation asked) {
        String suffix = switch (asked.question().type()) {
            case WHOIS -> "whois.txt";
            case RDAP -> "rdap.json";
            case A, AAAA, PTR, TXT, NS, SOA, MX, CNAME -> "dns.bin";
        };
        return "A-%04d.%s".formatted(index + 1, suffix);
    }

    private void copies() throws IOException, InterruptedException {
        for (int i = 0; i < contents.complaints().size(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while a packet was written");
            }
            PacketComplaint complaint = contents.complaints().get(i);
            if (complaint.handling() != Handling.WITHHELD) {
                String path = "data/copies/E-%04d.txt".formatted(i + 1);
                complaint.opener().open().copy().ifPresent(copy -> text(path, copy.text()));
            }
        }
    }

    private void text(String path, String text) {
        files.add(BagFile.of(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void list(String path, byte[] table) {
        files.add(BagFile.of(path, table));
    }
}
