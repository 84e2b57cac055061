package org.meyasubako.reading.mailbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;

/** An opened zip archive. */
final class ZipArchive implements Closeable {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;

    private final Content content;
    private final RandomSource source;
    private final MailboxLimits limits;
    private final List<ZipEntryHeader> entries;
    private Optional<Sentence> flaw = Optional.empty();

    private ZipArchive(Content content, RandomSource source, MailboxLimits limits) throws IOException, InterruptedException {
        this.content = content;
        this.source = source;
        this.limits = limits;
        List<ZipEntryHeader> found;
        try {
            found = new ZipDirectory(source).entries(limits.archiveMembers() + 1);
        } catch (UnreadableContentException e) {
            flaw = Optional.of(e.reason());
            found = new ZipSalvager(source).entries(limits.archiveMembers() + 1);
        }
        if (found.size() > limits.archiveMembers()) {
            flaw = Optional.of(Reasons.of("too-many-members", limits.archiveMembers()));
            found = found.subList(0, limits.archiveMembers());
        }
        this.entries = found;
    }

    /** Opens {@code content} and finds its members, without their bytes. */
    static ZipArchive open(Content content, MailboxLimits limits) throws IOException, InterruptedException {
        RandomSource source = content.openRandom(limits.nestedZipBytes());
        try {
            return new ZipArchive(content, source, limits);
        } catch (IOException | InterruptedException e) {
            source.close();
            throw e;
        }
    }

    String path() {
        return content.path();
    }

    int depth() {
        return content.depth();
    }

    UnpackingBudget budget() {
        return content.budget();
    }

    UnpackingBudget budgetOf(ZipEntryHeader entry) {
        return limits.budgetOfMember(entry.packedLength());
    }

    /** What is wrong with the archive as a whole; what was found in it can be read all the same. */
    Optional<Sentence> flaw() {
        return flaw;
    }

    /**
     * All members but folders, in the order of their names; of several with one name the later ones are numbered ({@code name#2}).
     */
    List<ZipMember> members() {
        List<ZipMember> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ZipEntryHeader entry : entries) {
            if (!entry.isFolder()) {
                members.add(new ZipMember(this, entry, unique(ZipName.of(entry), names)));
            }
        }
        members.sort((one, other) -> PathOrder.BY_ELEMENTS.compare(one.name(), other.name()));
        return members;
    }

    private static String unique(String name, Set<String> names) {
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + "#" + i;
        }
        return unique;
    }

    /** The packed bytes of a member; its local header says where they begin (APPNOTE 4.3.7), the directory how many they are. */
    InputStream packed(ZipEntryHeader entry) throws IOException {
        byte[] header = source.stream(entry.headerOffset(), LOCAL_HEADER_LENGTH).readNBytes(LOCAL_HEADER_LENGTH);
        ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        if (header.length < LOCAL_HEADER_LENGTH || fields.getInt(0) != LOCAL_HEADER) {
            throw new UnreadableContentException(Reasons.of("zip-member-header"));
        }
        int names = Short.toUnsignedInt(fields.getShort(26)) + Short.toUnsignedInt(fields.getShort(28));
        return source.stream(entry.headerOffset() + LOCAL_HEADER_LENGTH + names, entry.packedLength());
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
