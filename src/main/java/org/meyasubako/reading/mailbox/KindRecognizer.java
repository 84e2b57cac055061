package org.meyasubako.reading.mailbox;

import com.google.common.collect.ImmutableMap;
import java.util.HexFormat;
import java.util.Map;
import org.meyasubako.basis.wording.Sentence;

/** Tells from the first bytes of a file what kind of mailbox it is; its name has no say. */
final class KindRecognizer {

    /** Bytes looked at: a first header field of mail stands within them, or it is no mail. */
    private static final int REACH = 64 * 1024;
    private static final String BYTE_ORDER_MARK = "efbbbf";
    private static final int TAR_MAGIC_AT = 257;
    private static final String TAR_MAGIC = "7573746172";

    private static final ImmutableMap<String, ContentKind> CONTAINERS = ImmutableMap.of(
            "d0cf11e0a1b11ae1", ContentKind.OLE2,
            "1f8b08", ContentKind.GZIP,
            "504b0304", ContentKind.ZIP,
            "504b0506", ContentKind.ZIP);

    private static final ImmutableMap<String, String> UNREAD_ARCHIVES = ImmutableMap.of(
            "425a68", "bzip2",
            "fd377a585a00", "xz",
            "4c5a4950", "lzip",
            "28b52ffd", "zstd",
            "377abcaf271c", "7z",
            "526172211a07", "RAR",
            "2142444e", "Outlook PST");

    private final byte[] head;

    private KindRecognizer(byte[] head) {
        this.head = head;
    }

    /** Looks at what stands from the window's position on, without passing it. */
    static KindRecognizer of(ByteWindow window) throws InterruptedException {
        return new KindRecognizer(window.copy(window.position(), REACH));
    }

    ContentKind kind() {
        for (Map.Entry<String, ContentKind> container : CONTAINERS.entrySet()) {
            if (hasMagic(0, container.getKey())) {
                return container.getValue();
            }
        }
        FieldRecognizer fields = new FieldRecognizer(head);
        int first = firstLine();
        if (SeparatorLine.begins(head, first)) {
            return isBox(fields, first) ? ContentKind.MBOX : ContentKind.OTHER;
        }
        int header = SeparatorLine.beginsQuoted(head, first) ? fields.nextLine(first) : first;
        return fields.startsHeader(header) ? ContentKind.MAIL : ContentKind.OTHER;
    }

    /** At its very beginning a box is known by either: a separator of full form, or anything after {@code From } above a mail's header. */
    private boolean isBox(FieldRecognizer fields, int first) {
        int next = fields.nextLine(first);
        if (SeparatorLine.matches(head, first, next)) {
            return true;
        }
        return fields.startsHeader(SeparatorLine.beginsQuoted(head, next) ? fields.nextLine(next) : next);
    }

    /** Where the first line begins that holds something, after a byte order mark and blank lines. */
    int firstLine() {
        int at = hasMagic(0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() / 2 : 0;
        while (at < head.length && FieldRecognizer.isLineEnd(head[at])) {
            at++;
        }
        return at;
    }

    /** Why content of kind {@link ContentKind#OTHER} is not read. */
    Sentence reason() {
        if (head.length == 0) {
            return Reasons.of("file-empty");
        }
        for (Map.Entry<String, String> archive : UNREAD_ARCHIVES.entrySet()) {
            if (hasMagic(0, archive.getKey())) {
                return Reasons.of("archive-kind", archive.getValue());
            }
        }
        if (hasMagic(TAR_MAGIC_AT, TAR_MAGIC)) {
            return Reasons.of("archive-kind", "tar");
        }
        if (isJson()) {
            return Reasons.of("json-document");
        }
        return Reasons.of(isBinary() ? "binary-file" : "text-without-header");
    }

    private boolean isJson() {
        int at = nextInk(firstLine());
        if (at >= head.length || (head[at] != '{' && head[at] != '[')) {
            return false;
        }
        int inner = nextInk(at + 1);
        return inner < head.length && (head[inner] == '"' || head[inner] == '{' || head[inner] == '}' || head[inner] == ']');
    }

    private int nextInk(int from) {
        int at = from;
        while (at < head.length && head[at] >= 0 && head[at] <= ' ') {
            at++;
        }
        return at;
    }

    private boolean isBinary() {
        for (byte value : head) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMagic(int at, String hex) {
        int length = hex.length() / 2;
        return head.length >= at + length && HexFormat.of().formatHex(head, at, at + length).equals(hex);
    }
}
