package org.meyasubako.reading.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Framing;

/**
 * Reads Outlook items ({@code .msg}, MS-OXMSG). There are no header bytes to point at: spans are empty throughout. Where the item keeps
 * the header fields of its transport, they are the message's; else fields are made of its properties, and a defect says so.
 */
final class OutlookReader {

    private static final byte[] MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    private final MessageLimits limits;
    private final EnvelopeReader envelopes = new EnvelopeReader();

    OutlookReader(MessageLimits limits) {
        this.limits = limits;
    }

    /** Whether some bytes are an OLE2 compound file, as Outlook items are. */
    static boolean isOutlook(SourceBytes bytes) {
        return bytes.length() >= MAGIC.length && Arrays.equals(bytes.slice(0, MAGIC.length).toByteArray(), MAGIC);
    }

    /** @param depth of this item in the mail that was opened */
    Message read(SourceBytes bytes, int depth) {
        List<Defect> defects = new ArrayList<>();
        try (MAPIMessage item = new MAPIMessage(new ByteArrayInputStream(bytes.toByteArray()))) {
            return read(item, depth, defects);
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes on items that it doesn't understand; the bytes are kept all the same.
            defects.add(Defect.of("OUTLOOK_UNREADABLE"));
            return message(List.of(), leaf("text/plain", "", Optional.empty()), defects);
        }
    }

    private Message read(MAPIMessage item, int depth, List<Defect> defects) {
        item.setReturnNullOnMissingChunk(true);
        List<HeaderField> fields = fields(item, defects);
        List<Part> parts = new ArrayList<>();
        value(item::getTextBody).ifPresent(text -> parts.add(leaf("text/plain", text, Optional.empty())));
        value(item::getHtmlBody).ifPresent(html -> parts.add(leaf("text/html", html, Optional.empty())));
        for (AttachmentChunks attachment : item.getAttachmentFiles()) {
            parts.add(attachment(attachment, depth, defects));
        }
        Part root = parts.size() == 1 ? parts.getFirst() : frame(parts);
        return message(fields, parts.isEmpty() ? leaf("text/plain", "", Optional.empty()) : root, defects);
    }

    private Message message(List<HeaderField> fields, Part root, List<Defect> defects) {
        return new Message(fields, root, Optional.empty(), envelopes.read(fields), defects);
    }

    private List<HeaderField> fields(MAPIMessage item, List<Defect> defects) {
        Optional<String> transport = value(item::getHeaders).map(lines -> String.join("\n", lines)).filter(text -> !text.isBlank());
        if (transport.isEmpty()) {
            defects.add(Defect.of("OUTLOOK_WITHOUT_TRANSPORT_HEADER"));
        }
        String header = transport.orElseGet(() -> OutlookProperties.asHeader(item));
        SourceBytes bytes = SourceBytes.unlocated((header + "\n\n").getBytes(StandardCharsets.UTF_8));
        return HeaderParser.parse(bytes, limits).fields();
    }

    private Part attachment(AttachmentChunks attachment, int depth, List<Defect> defects) {
        Optional<String> name = Optional.ofNullable(attachment.getAttachLongFileName()).or(() -> Optional.ofNullable(attachment.getAttachFileName()))
                .map(chunk -> chunk.getValue());
        if (attachment.isEmbeddedMessage() && depth < limits.depth()) {
            return embedded(attachment, name, depth, defects);
        }
        byte @Nullable [] content = attachment.getAttachData() == null ? null : attachment.getAttachData().getValue();
        SourceBytes bytes = SourceBytes.unlocated(content == null ? new byte[0] : content);
        Optional<Message> inside = depth < limits.depth() && MailShape.hasReceivedField(bytes)
                ? Optional.of(new PartReader(limits, Framing.BARE).message(bytes, depth + 1)) : Optional.empty();
        return part("application/octet-stream", bytes, name, inside);
    }

    private Part embedded(AttachmentChunks attachment, Optional<String> name, int depth, List<Defect> defects) {
        try (MAPIMessage item = attachment.getEmbeddedMessage()) {
            Message inside = read(item, depth + 1, new ArrayList<>());
            return part("message/rfc822", SourceBytes.unlocated(new byte[0]), name, Optional.of(inside));
        } catch (IOException | RuntimeException e) {
            defects.add(Defect.of("OUTLOOK_ATTACHMENT_UNREADABLE"));
            return part("message/rfc822", SourceBytes.unlocated(new byte[0]), name, Optional.empty());
        }
    }

    private Part leaf(String type, String text, Optional<String> name) {
        return part(type, SourceBytes.unlocated(text.getBytes(StandardCharsets.UTF_8)), name, Optional.empty());
    }

    private Part part(String type, SourceBytes content, Optional<String> name, Optional<Message> inside) {
        PartHeader header = new PartHeader(List.of(), new Part.MediaType(type, Map.of("charset", "utf-8")),
                name.isPresent() ? Part.Disposition.ATTACHMENT : Part.Disposition.UNSTATED, name, TransferEncoding.BINARY);
        return new Part(header, content, List.of(), inside, Framing.OUTLOOK, limits);
    }

    private Part frame(List<Part> parts) {
        PartHeader header = new PartHeader(List.of(), new Part.MediaType("multipart/mixed", Map.of()), Part.Disposition.UNSTATED,
                Optional.empty(), TransferEncoding.BINARY);
        return new Part(header, SourceBytes.unlocated(new byte[0]), parts, Optional.empty(), Framing.OUTLOOK, limits);
    }

    /** A property of an item, which the library may say is missing in two ways. */
    @FunctionalInterface
    interface Property<T> {
        @Nullable T read() throws ChunkNotFoundException;
    }

    static <T> Optional<T> value(Property<T> property) {
        try {
            return Optional.ofNullable(property.read());
        } catch (ChunkNotFoundException e) {
            return Optional.empty();
        }
    }
}
