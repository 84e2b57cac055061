package org.meyasubako.reading.message;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.StringChunk;

/** Writes the properties of an Outlook item as header fields, for an item that never went over the Internet or lost its own. */
final class OutlookProperties {

    private OutlookProperties() {}

    static String asHeader(MAPIMessage item) {
        StringBuilder header = new StringBuilder();
        String sender = property(item, MAPIProperty.SENDER_EMAIL_ADDRESS).filter(a -> a.contains("@"))
                .or(() -> property(item, MAPIProperty.SENT_REPRESENTING_EMAIL_ADDRESS)).orElse("");
        String name = OutlookReader.value(item::getDisplayFrom).orElse("");
        add(header, "From", sender.isEmpty() ? name : "\"" + name.replace("\"", "'") + "\" <" + sender + ">");
        add(header, "To", OutlookReader.value(item::getDisplayTo).orElse(""));
        add(header, "Subject", OutlookReader.value(item::getSubject).orElse(""));
        add(header, "Message-ID", property(item, MAPIProperty.INTERNET_MESSAGE_ID).orElse(""));
        Optional<Calendar> date = OutlookReader.value(item::getMessageDate);
        date.ifPresent(d -> add(header, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(d.toInstant().atOffset(ZoneOffset.UTC))));
        return header.toString();
    }

    private static Optional<String> property(MAPIMessage item, MAPIProperty property) {
        Chunk[] chunks = item.getMainChunks().getAll().getOrDefault(property, java.util.List.of()).toArray(new Chunk[0]);
        for (Chunk chunk : chunks) {
            if (chunk instanceof StringChunk text && text.getValue() != null) {
                return Optional.of(text.getValue());
            }
        }
        return Optional.empty();
    }

    private static void add(StringBuilder header, String name, String value) {
        String line = value.replaceAll("[\\r\\n]+", " ").strip();
        if (!line.isEmpty()) {
            header.append(name).append(": ").append(line).append('\n');
        }
    }
}
