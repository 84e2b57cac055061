package org.meyasubako.writing.packet;

import java.util.List;
import java.util.stream.Collectors;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;

/** What of a mail is printed: its header fields, its words, its attachments by name and digest. Nothing in it can be followed. */
final class MailText {

    /** Characters of one text that are printed; the original has the rest. */
    static final int MOST = 20_000;
    /** Attachments that are named. */
    static final int MOST_ATTACHMENTS = 50;

    private final Prose prose;

    MailText(Prose prose) {
        this.prose = prose;
    }

    /** The header fields, numbered: their encoded words read, their folds undone. */
    String header(Message message) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (HeaderField field : message.fields()) {
            lines.append("%3d  %s: %s%n".formatted(++number, field.name(), field.text()).replace(System.lineSeparator(), "\n"));
            if (lines.length() > MOST) {
                break;
            }
        }
        return cut(Defanged.text(lines.toString()));
    }

    /** The words: of plain text, else what the HTML shows. */
    String words(Message message) {
        List<Part> leaves = message.leaves().stream().filter(part -> part.message().isEmpty() && !part.isAttachment()).toList();
        String plain = leaves.stream().filter(part -> part.is("text/plain")).map(part -> part.text().text()).collect(Collectors.joining("\n"));
        String shown = plain.isBlank() ? leaves.stream().filter(part -> part.is("text/html"))
                .map(part -> part.html().shownText().text()).collect(Collectors.joining("\n")) : plain;
        return shown.isBlank() ? prose.say("mail.no-words") : cut(Defanged.text(shown.strip().replace("\r\n", "\n")));
    }

    /** The attachments, each with name, type and size. */
    List<String> attachments(Message message) {
        return message.leaves().stream().filter(Part::isAttachment).limit(MOST_ATTACHMENTS)
                .map(part -> prose.say("mail.attachment", part.fileName().orElse("–"), part.mediaType().name())).toList();
    }

    private String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "\n" + prose.say("mail.cut");
    }
}
