package org.meyasubako.reading.message;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.reading.message.HeaderScanner.Header;
import org.meyasubako.reading.message.Part.Disposition;
import org.meyasubako.reading.message.Part.MediaType;

/**
 * Reads an Outlook item ({@code .msg}) by way of POI: the header fields that came with the mail, or fields made from its
 * properties; its bodies; its attachments. Nothing of it has a place in the raw bytes.
 */
final class OutlookReader {

    private final TreeReader tree;

    OutlookReader(TreeReader tree) {
        this.tree = tree;
    }

    Message read(SourceBytes bytes, int depth, List<Defect> defects) {
        try (MAPIMessage item = new MAPIMessage(new ByteArrayInputStream(bytes.toByteArray()))) {
            return read(item, depth, defects);
        } catch (IOException | RuntimeException _) {
            return unreadable(bytes, defects);
        }
    }

    private static Message unreadable(SourceBytes bytes, List<Defect> defects) {
        defects.add(MessageDefect.OUTLOOK_UNREADABLE.at(bytes.span()));
        PartHeader mime = header("application/vnd.ms-outlook", Optional.empty(), Disposition.UNSTATED);
        Part root = new Part(List.of(), mime, bytes.span(), List.of(), Optional.empty(), () -> bytes, false);
        Message.Envelope nothing = new Message.Envelope(
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Message(List.of(), root, bytes.span(), nothing, defects);
    }

    private Message read(MAPIMessage item, int depth, List<Defect> defects) {
        item.setReturnNullOnMissingChunk(true);
        item.guess7BitEncoding();
        Header header = new HeaderScanner(unlocated(headerText(item)), tree.limits()).scan();
        defects.addAll(header.defects());
        List<Part> parts = new ArrayList<>();
        text(item::getTextBody).filter(body -> !body.isEmpty()).ifPresent(body -> parts.add(body("text/plain", body)));
        text(item::getHtmlBody).filter(body -> !body.isEmpty()).ifPresent(body -> parts.add(body("text/html", body)));
        for (AttachmentChunks attachment : item.getAttachmentFiles()) {
            parts.add(attachment(attachment, depth, defects));
        }
        PartHeader mime = parts.isEmpty()
                ? header("text/plain", Optional.empty(), Disposition.UNSTATED)
                : header("multipart/mixed", Optional.empty(), Disposition.UNSTATED);
        Part root = new Part(header.fields(), mime, Optional.empty(), parts, Optional.empty(), () -> unlocated(""), false);
        return new Message(header.fields(), root, Optional.empty(), EnvelopeReader.read(header), defects);
    }

    /** A property of an item; POI tells a missing one by null or by an exception. */
    private interface Property<T> {
        @Nullable T get() throws ChunkNotFoundException;
    }

    private static <T> Optional<T> text(Property<T> property) {
        try {
            return Optional.ofNullable(property.get());
        } catch (ChunkNotFoundException _) {
            return Optional.empty();
        }
    }

    /** PR_TRANSPORT_MESSAGE_HEADERS where the item has it; fields that are missing are made from what Outlook kept. */
    private String headerText(MAPIMessage item) {
        String transport = text(item::getHeaders).map(lines -> String.join("\n", lines).strip()).orElse("");
        Header present = new HeaderScanner(unlocated(transport), tree.limits()).scan();
        StringBuilder all = new StringBuilder(transport).append(transport.isEmpty() ? "" : "\n");
        field(all, present, "From", text(item::getDisplayFrom).map(name -> sender(item, name)));
        field(all, present, "To", text(item::getDisplayTo));
        field(all, present, "Cc", text(item::getDisplayCC));
        field(all, present, "Subject", text(item::getSubject));
        field(all, present, "Date", text(item::getMessageDate).map(date -> date(date.toInstant())));
        field(all, present, "Message-ID", Optional.ofNullable(item.getMainChunks().getMessageId()).map(StringChunk::getValue));
        return all.append("\n").toString();
    }

    private static String sender(MAPIMessage item, String name) {
        Optional<String> address = Optional.ofNullable(item.getMainChunks().getEmailFromChunk()).map(StringChunk::getValue)
                .filter(value -> value.contains("@"));
        return address.map(value -> "\"" + name.replace("\"", "") + "\" <" + value + ">").orElse(name);
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).format(instant.atOffset(ZoneOffset.UTC));
    }

    private static void field(StringBuilder all, Header present, String name, Optional<String> body) {
        Optional<String> oneLine = body.map(CharMatcher.javaIsoControl()::removeFrom).filter(text -> !text.isBlank());
        if (present.field(name).isEmpty()) {
            oneLine.ifPresent(text -> all.append(name).append(": ").append(text.strip()).append('\n'));
        }
    }

    private static Part body(String type, String text) {
        return leaf(header(type, Optional.empty(), Disposition.UNSTATED), unlocated(text), Optional.empty());
    }

    private Part attachment(AttachmentChunks attachment, int depth, List<Defect> defects) {
        Optional<String> name = value(attachment.getAttachLongFileName()).or(() -> value(attachment.getAttachFileName()))
                .or(() -> value(attachment.getAttachDisplayName()));
        if (attachment.isEmbeddedMessage()) {
            PartHeader mime = header("application/vnd.ms-outlook", name, Disposition.ATTACHMENT);
            return leaf(mime, unlocated(""), embedded(attachment, depth, defects));
        }
        byte[] data = attachment.getAttachData() == null ? new byte[0] : attachment.getAttachData().getValue();
        SourceBytes content = SourceBytes.unlocated(data == null ? new byte[0] : data);
        String type = value(attachment.getAttachMimeTag()).filter(tag -> tag.indexOf('/') > 0).orElse("application/octet-stream");
        PartHeader mime = header(type.toLowerCase(Locale.ROOT), name, Disposition.ATTACHMENT);
        return leaf(mime, content, tree.carried(mime, content, Optional.empty(), depth, defects));
    }

    private Optional<Message> embedded(AttachmentChunks attachment, int depth, List<Defect> defects) {
        if (depth >= tree.limits().nesting()) {
            defects.add(MessageDefect.NESTED_TOO_DEEP.at(Optional.empty()));
            return Optional.empty();
        }
        try {
            return Optional.of(read(attachment.getEmbeddedMessage(), depth + 1, new ArrayList<>()));
        } catch (IOException | RuntimeException _) {
            defects.add(MessageDefect.OUTLOOK_UNREADABLE.at(Optional.empty()));
            return Optional.empty();
        }
    }

    private static Optional<String> value(@Nullable StringChunk chunk) {
        return Optional.ofNullable(chunk).map(StringChunk::getValue).filter(text -> !text.isBlank());
    }

    private static SourceBytes unlocated(String text) {
        return SourceBytes.unlocated(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Part leaf(PartHeader mime, SourceBytes content, Optional<Message> message) {
        return new Part(List.of(), mime, Optional.empty(), List.of(), message, () -> content, false);
    }

    private static PartHeader header(String type, Optional<String> name, Disposition disposition) {
        Map<String, String> parameters = type.startsWith("text/") ? Map.of("charset", "utf-8") : Map.of();
        return new PartHeader(new MediaType(type, parameters), disposition, name, TransferEncoding.BINARY);
    }
}
