package org.meyasubako.reading.mailbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An opened zip archive. */
final class ZipArchive implements Closeable {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;

    private final Content content;
    private final RandomSource source;
    private final MailboxLimits limits;

    private ZipArchive(Content content, RandomSource source, MailboxLimits limits) {
        this.content = content;
        this.source = source;
        this.limits = limits;
    }

    static ZipArchive open(Content content, MailboxLimits limits) throws IOException {
        return new ZipArchive(content, content.openRandom(limits.nestedZipBytes()), limits);
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

    /**
     * All members but folders, in the order of their names; of several with one name the later ones are numbered ({@code name#2}).
     *
     * @throws UnreadableContentException where the archive's directory is broken or too long
     */
    List<ZipMember> members() throws IOException {
        List<ZipMember> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ZipEntryHeader entry : new ZipDirectory(source, limits.archiveMembers()).entries()) {
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
