package org.meyasubako.writing.packet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.writing.document.PdfReading;
import org.meyasubako.writing.document.PdfTextReader;
import org.meyasubako.writing.packet.archive.BagFile;
import org.meyasubako.writing.redaction.ClearValues;
import org.meyasubako.writing.redaction.Leak;
import org.meyasubako.writing.redaction.LeakFinder;
import org.meyasubako.writing.redaction.LeakReport;
import org.meyasubako.writing.redaction.NamedBytes;
import org.meyasubako.writing.redaction.NamedText;

/** Searches a finished packet for whom it must not name: every file, and the words of the PDF, its bookmarks and its attachments. */
final class LeakCheck {

    private final ClearValues unnamed;

    LeakCheck(ClearValues unnamed) {
        this.unnamed = unnamed;
    }

    /** @throws LeakyPacketException where anything is found, or a part could not be searched */
    void require(List<BagFile> files, byte[] pdf) throws IOException, LeakyPacketException {
        List<NamedBytes> bytes = new ArrayList<>();
        for (BagFile file : files) {
            bytes.add(new NamedBytes(file.path(), file.content().read()));
        }
        List<NamedText> texts = new ArrayList<>();
        if (new PdfTextReader().read(pdf) instanceof PdfReading.Content content) {
            for (int i = 0; i < content.pages().size(); i++) {
                texts.add(new NamedText(PacketFiles.PDF + " p." + (i + 1), content.pages().get(i)));
            }
            texts.add(new NamedText(PacketFiles.PDF, String.join("\n", content.bookmarks())));
            for (PdfReading.File attached : content.files()) {
                bytes.add(new NamedBytes(PacketFiles.PDF + " " + attached.name(), attached.content().read()));
            }
        } else {
            throw new LeakyPacketException(List.of(unread(PacketFiles.PDF)));
        }
        require(new LeakFinder().find(unnamed, bytes, texts));
    }

    private static void require(LeakReport report) throws LeakyPacketException {
        if (!report.isClean()) {
            throw new LeakyPacketException(Stream.concat(report.leaks().stream().map(Leak::sentence),
                    report.unread().stream().map(LeakCheck::unread)).toList());
        }
    }

    private static Sentence unread(String part) {
        return Sentence.of(LeakCheck.class, "leak.unread", part);
    }
}
