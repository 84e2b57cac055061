package org.meyasubako.reading.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;

/** Finds the header fields at the beginning of a message or part (RFC 5322 section 2.2), each with its bytes. */
final class HeaderScanner {

    /** Before a field, an mbox may have put its separator, and a forwarder an escaped one. */
    private static final List<String> MBOX_SEPARATORS = List.of("From ", ">From ");

    /** How many lines may stand between a line that is no field and the next field. */
    private static final int LINES_AHEAD = 20;

    /** Names by which a line is known to be a header field and not text with a colon. */
    private static final Set<String> KNOWN_NAMES = Set.of("received", "from", "to", "cc", "bcc", "subject", "date", "message-id",
            "mime-version", "return-path", "reply-to", "sender", "references", "in-reply-to", "delivered-to", "dkim-signature",
            "domainkey-signature", "authentication-results", "received-spf", "user-agent", "importance", "precedence", "errors-to",
            "priority", "feedback-id", "auto-submitted", "thread-topic", "thread-index", "organization", "status", "lines",
            "envelope-to", "delivery-date", "original-recipient", "disposition-notification-to", "keywords", "comments");

    private static final List<String> KNOWN_PREFIXES = List.of("x-", "content-", "list-", "arc-", "resent-", "dkim-");

    private static final String NO_NAME = "=<>\"()@,;";

    private final SourceBytes bytes;
    private final MessageLimits limits;
    private final List<RawField> fields = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    private final LineScanner line;
    private int surplusFrom = -1;

    HeaderScanner(SourceBytes bytes, MessageLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.line = new LineScanner(bytes, 0);
    }

    /**
     * The header fields as read.
     *
     * @param bodyStart where the body begins in the window
     */
    record Header(List<HeaderField> fields, int bodyStart, List<Defect> defects) {
        Header {
            fields = List.copyOf(fields);
            defects = List.copyOf(defects);
        }

        Optional<HeaderField> field(String name) {
            return fields.stream().filter(field -> field.is(name)).findFirst();
        }
    }

    /**
     * A field in the window: its name ends at {@code nameEnd}, its body begins at {@code bodyStart}.
     *
     * @param end without the last line end
     */
    record RawField(int start, int nameEnd, int bodyStart, int end) {}

    /** Where the header of a message begins: past empty lines that someone put above it. */
    static int start(SourceBytes bytes) {
        LineScanner line = new LineScanner(bytes, 0);
        while (line.advance()) {
            if (!line.isEmpty()) {
                return line.start() > 0 && isKnown(line) ? line.start() : 0;
            }
        }
        return 0;
    }

    Header scan() {
        int bodyStart = findFields();
        if (surplusFrom >= 0) {
            defects.add(MessageDefect.TOO_MANY_FIELDS.at(bytes.span(surplusFrom, bodyStart)));
        }
        FieldDecoder decoder = new FieldDecoder(bytes, line.endsAtCr(), limits, fields);
        List<HeaderField> decoded = decoder.decode();
        defects.addAll(decoder.defects());
        return new Header(decoded, bodyStart, defects);
    }

    private int findFields() {
        boolean first = true;
        while (line.advance()) {
            if (line.isEmpty()) {
                return line.after();
            }
            if (!(first && isMboxSeparator()) && !take()) {
                defects.add(MessageDefect.HEADER_NOT_ENDED.at(bytes.span(line.start(), line.start())));
                return line.start();
            }
            first = false;
        }
        return bytes.length();
    }

    private boolean isMboxSeparator() {
        return MBOX_SEPARATORS.stream().anyMatch(line::startsWith) && nameEnd(line) < 0;
    }

    /** Takes a line into the header; false where the body has begun. */
    private boolean take() {
        int nameEnd = line.isContinuation() ? -1 : nameEnd(line);
        if (nameEnd >= 0) {
            begin(nameEnd);
            return true;
        }
        if (line.isContinuation() && !fields.isEmpty()) {
            extend();
            return true;
        }
        if (continuesParameters()) {
            extend();
            defects.add(MessageDefect.FOLD_WITHOUT_SPACE.at(bytes.span(line.start(), line.end())));
            return true;
        }
        if (!headerGoesOn()) {
            return false;
        }
        defects.add(MessageDefect.HEADER_WITHOUT_COLON.at(bytes.span(line.start(), line.end())));
        return true;
    }

    private void begin(int nameEnd) {
        if (fields.size() >= limits.fields()) {
            surplusFrom = surplusFrom < 0 ? line.start() : surplusFrom;
            return;
        }
        int colon = nameEnd;
        while (line.at(colon) != ':') {
            colon++;
        }
        fields.add(new RawField(line.start(), line.start() + nameEnd, line.start() + colon + 1, line.end()));
    }

    private void extend() {
        if (surplusFrom < 0) {
            RawField last = fields.removeLast();
            fields.add(new RawField(last.start, last.nameEnd, last.bodyStart, line.end()));
        }
    }

    /**
     * The length of the field name at the beginning of the line: printable ASCII, then a colon, with white space before it in old
     * mail (RFC 5322 section 4.5). Signs that no name has, though the grammar admits them, belong to text.
     *
     * @return −1 where the line is no field; an address such as {@code http://} is none
     */
    private static int nameEnd(LineScanner line) {
        int end = 0;
        while (line.at(end) > ' ' && line.at(end) < 0x7F && line.at(end) != ':' && NO_NAME.indexOf(line.at(end)) < 0) {
            end++;
        }
        int colon = end;
        while (line.at(colon) == ' ' || line.at(colon) == '\t') {
            colon++;
        }
        boolean isField = end > 0 && line.at(colon) == ':' && !(line.at(colon + 1) == '/' && line.at(colon + 2) == '/');
        return isField ? end : -1;
    }

    /** Whether the field before ends in the middle of its parameters: then the white space of the fold was lost on the way. */
    private boolean continuesParameters() {
        if (fields.isEmpty() || surplusFrom >= 0) {
            return false;
        }
        RawField last = fields.getLast();
        return last.end > last.bodyStart && bytes.at(last.end - 1) == ';';
    }

    /** Whether a known header field follows before the next empty line, so that this line is only a damaged part of the header. */
    private boolean headerGoesOn() {
        LineScanner ahead = line.fork();
        for (int i = 0; i < LINES_AHEAD && ahead.advance() && !ahead.isEmpty(); i++) {
            if (!ahead.isContinuation() && nameEnd(ahead) >= 0) {
                return isKnown(ahead);
            }
        }
        return false;
    }

    /** Whether the line begins with a name by which a header field is known. */
    private static boolean isKnown(LineScanner line) {
        StringBuilder name = new StringBuilder();
        int nameEnd = nameEnd(line);
        for (int i = 0; i < nameEnd; i++) {
            name.append(Character.toLowerCase((char) line.at(i)));
        }
        String lower = name.toString();
        return KNOWN_NAMES.contains(lower) || KNOWN_PREFIXES.stream().anyMatch(lower::startsWith);
    }

    /** The bytes of a field with its folds, for a defect. */
    static Optional<Span> span(SourceBytes bytes, RawField field) {
        return bytes.span(field.start, field.end);
    }
}
