package org.meyasubako.reading.message;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.reading.message.HeaderScanner.Header;
import org.meyasubako.reading.message.Part.Disposition;

/** Tells whether a part carries a message: by its type, by its file name, or by how its content begins. */
final class MessagePartClassifier {

    /** Whole messages (RFC 2046 section 5.2.1, RFC 6532) and header fields alone (RFC 6522 section 4), also misspelt. */
    private static final Set<String> MESSAGE_TYPES = Set.of("message/rfc822", "message/global", "message/rfc822-headers",
            "message/global-headers", "text/rfc822-headers", "text/rfc822-header", "text/rfc822");

    /** Compound files (OLE 2) begin with this. */
    private static final long OUTLOOK_MAGIC = 0xD0CF11E0A1B11AE1L;

    private MessagePartClassifier() {}

    /** What a part carries. */
    enum Carried {
        NOTHING,
        MAIL,
        OUTLOOK_ITEM
    }

    static Carried classify(PartHeader mime, SourceBytes content, MessageLimits limits) {
        String type = mime.mediaType().name();
        String file = mime.fileName().orElse("").toLowerCase(Locale.ROOT);
        if (MESSAGE_TYPES.contains(type)) {
            return Carried.MAIL;
        }
        if ((file.endsWith(".msg") || type.equals("application/vnd.ms-outlook")) && isCompoundFile(content)) {
            return Carried.OUTLOOK_ITEM;
        }
        boolean named = file.endsWith(".eml");
        boolean asFile = type.equals("application/octet-stream")
                || (type.startsWith("text/") && mime.disposition() == Disposition.ATTACHMENT);
        return (named || asFile) && isMail(content, limits, named) ? Carried.MAIL : Carried.NOTHING;
    }

    private static boolean isCompoundFile(SourceBytes content) {
        long magic = 0;
        for (int i = 0; i < Math.min(Long.BYTES, content.length()); i++) {
            magic = magic << 8 | content.at(i);
        }
        return content.length() >= Long.BYTES && magic == OUTLOOK_MAGIC;
    }

    /** Whether the content begins with header fields: those of a delivered message, or, in a file named so, of any. */
    private static boolean isMail(SourceBytes content, MessageLimits limits, boolean named) {
        Header header = new HeaderScanner(content.slice(HeaderScanner.start(content), content.length()), limits).scan();
        Optional<HeaderField> delivered = header.field("Received");
        return delivered.isPresent() || (named && header.field("From").isPresent());
    }
}
