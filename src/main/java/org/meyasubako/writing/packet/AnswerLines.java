package org.meyasubako.writing.packet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.meyasubako.asking.lookup.AnswerFileWriter;

/** Writes recorded answers as JSON Lines, which the program reads back as recorded answers. */
final class AnswerLines {

    private AnswerLines() {}

    static String text(List<PacketAnswer> answers) {
        AnswerFileWriter writer = new AnswerFileWriter();
        StringWriter lines = new StringWriter();
        try {
            for (PacketAnswer answer : answers) {
                writer.write(answer.observation(), lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written", e);
        }
        return lines.toString();
    }
}
