package org.meyasubako.reading.mailbox;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.meyasubako.basis.evidence.Framing;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;

/** Reads one message again from its {@link Origin}. */
final class OriginReader {

    private final MailboxLimits limits;

    OriginReader(MailboxLimits limits) {
        this.limits = limits;
    }

    /**
     * The message at {@code origin}.
     *
     * @throws IOException where there is none, or not of that length
     */
    RawMessage read(Origin origin) throws IOException, InterruptedException {
        String path = origin.path();
        int end = path.indexOf(Content.MEMBER);
        // A folder may be called "box!" too: the archive is the first part that is a file.
        while (end >= 0 && !Files.isRegularFile(pathOf(path.substring(0, end)))) {
            end = path.indexOf(Content.MEMBER, end + 1);
        }
        String onDisk = end < 0 ? path : path.substring(0, end);
        Path file = pathOf(onDisk);
        long size = Files.size(file);
        if (!Files.isRegularFile(file)) {
            throw new UnreadableContentException(Reasons.of("special-file"));
        }
        DiskFile content = new DiskFile(file, onDisk, size, limits.budgetOfFile(size), _ -> {});
        try {
            return find(content, end < 0 ? "" : path.substring(end + Content.MEMBER.length()), origin);
        } catch (ClosedByInterruptException e) {
            throw ByteWindow.interrupted(e);
        }
    }

    private static Path pathOf(String path) throws NoSuchFileException {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(path);
        }
    }

    /** Goes down one archive after another; as many as {@link MailboxLimits#archiveDepth} allows. */
    private RawMessage find(Content content, String rest, Origin origin) throws IOException, InterruptedException {
        ContentKind kind;
        try (InputStream in = content.open()) {
            ByteWindow window = new ByteWindow(in, content.expectedLength());
            kind = KindRecognizer.of(window).kind();
            if (rest.isEmpty()) {
                return cut(window, kind, origin);
            }
        }
        if (content.depth() >= limits.archiveDepth()) {
            throw new NoSuchFileException(origin.path());
        }
        if (kind == ContentKind.GZIP) {
            GzipMember member = new GzipMember(content, limits);
            return find(member, restAfter(member.name(), rest, origin), origin);
        }
        if (kind != ContentKind.ZIP) {
            throw new NoSuchFileException(origin.path());
        }
        try (ZipArchive archive = ZipArchive.open(content, limits)) {
            ZipMember member = memberOf(archive, rest).orElseThrow(() -> new NoSuchFileException(origin.path()));
            return find(member, restAfter(member.name(), rest, origin), origin);
        }
    }

    private static Optional<ZipMember> memberOf(ZipArchive archive, String rest) {
        return archive.members().stream()
                .filter(member -> rest.equals(member.name()) || rest.startsWith(member.name() + Content.MEMBER))
                // One member's name may begin with another's and "!/": the longer name says more.
                .max((one, other) -> Integer.compare(one.name().length(), other.name().length()));
    }

    private static String restAfter(String name, String rest, Origin origin) throws NoSuchFileException {
        if (rest.equals(name)) {
            return "";
        }
        if (!rest.startsWith(name + Content.MEMBER)) {
            throw new NoSuchFileException(origin.path());
        }
        return rest.substring(name.length() + Content.MEMBER.length());
    }

    private RawMessage cut(ByteWindow window, ContentKind kind, Origin origin) throws IOException, InterruptedException {
        long end = origin.offset() + origin.length();
        while (window.position() < origin.offset() && window.holds(window.position() + 1)) {
            window.drop(Math.min(origin.offset(), window.limit()));
        }
        MessageCollector collector = new MessageCollector(limits.messageBytes());
        while (window.position() < end && window.holds(window.position() + 1)) {
            window.pass(Math.min(end, window.limit()), collector);
        }
        if (window.position() < end) {
            throw window.failure().orElseGet(EOFException::new);
        }
        return collector.take(origin.path(), origin.index(), origin.offset(), framing(kind, collector));
    }

    private static Framing framing(ContentKind kind, MessageCollector collector) {
        return switch (kind) {
            case MBOX -> Framing.MBOX;
            case OLE2 -> new OutlookRecognizer(collector.kept()).isOutlookItem() ? Framing.OUTLOOK : Framing.BARE;
            default -> Framing.BARE;
        };
    }
}
