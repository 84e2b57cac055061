package org.meyasubako.writing.packet.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.writing.packet.archive.BagFault.Code;

/**
 * One reading of an archive from its first byte to its last. Every byte outside the files is written again from what was found and compared;
 * where a file's end is not certain the reading stops, since nothing after it could be believed.
 */
final class ZipWalk {

    /** A manifest of as many files as an archive can hold stays beneath it. */
    static final int MAX_TAG_FILE = 32 << 20;
    private static final int BLOCK = 1 << 16;
    private static final int SIGNATURE = 4;
    private static final int LINK_TYPE = 0xA000;

    private final CountedInput in;
    private final Faults faults;
    private final List<FoundFile> files = new ArrayList<>();

    ZipWalk(CountedInput in, Faults faults) {
        this.in = in;
        this.faults = faults;
    }

    /** The files up to the directory; where the reading stopped early, those before that place. */
    List<FoundFile> walk() throws IOException, InterruptedException {
        boolean going = true;
        while (going) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while an archive was read");
            }
            going = step();
        }
        return List.copyOf(files);
    }

    private boolean step() throws IOException {
        long at = in.position();
        byte[] signature = in.next(SIGNATURE);
        if (signature.length < SIGNATURE) {
            faults.add(Code.TRUNCATED, "", at);
            return false;
        }
        int mark = ZipForm.little(signature).getInt();
        if (mark == ZipForm.LOCAL_SIGNATURE && files.size() < ZipForm.MAX_ENTRIES) {
            return file(at);
        }
        if (mark == ZipForm.CENTRAL_SIGNATURE || mark == ZipForm.END_SIGNATURE) {
            directory(at, signature);
        } else {
            faults.add(Code.UNREADABLE, "", at);
        }
        return false;
    }

    private boolean file(long at) throws IOException {
        byte[] rest = in.next(ZipForm.LOCAL_LENGTH - SIGNATURE);
        if (rest.length < ZipForm.LOCAL_LENGTH - SIGNATURE) {
            faults.add(Code.TRUNCATED, "", at);
            return false;
        }
        ByteBuffer fields = ZipForm.little(rest);
        byte[] name = in.next(Math.min(Short.toUnsignedInt(fields.getShort(22)), ZipForm.MAX_NAME));
        ZipForm.Entry entry = new ZipForm.Entry(new String(name, StandardCharsets.UTF_8), fields.getInt(10),
                Integer.toUnsignedLong(fields.getInt(14)), at);
        return headerHolds(entry, rest, name) && content(entry);
    }

    /** Whether the header is the one that we would write; if not, nothing after it is certain. */
    private boolean headerHolds(ZipForm.Entry entry, byte[] rest, byte[] name) {
        byte[] found = new byte[ZipForm.LOCAL_LENGTH + name.length];
        ZipForm.little(found).putInt(ZipForm.LOCAL_SIGNATURE).put(rest).put(name);
        int differs = Arrays.mismatch(found, ZipForm.local(entry));
        if (differs >= 0) {
            faults.add(why(ZipForm.little(rest)), entry.name(), entry.header() + differs);
        } else if (entry.size() > in.left()) {
            faults.add(Code.TRUNCATED, entry.name(), entry.header());
        }
        return differs < 0 && entry.size() <= in.left();
    }

    private static Code why(ByteBuffer fields) {
        if ((fields.getShort(2) & 1) != 0) {
            return Code.ENCRYPTED;
        }
        boolean zip64 = fields.getInt(14) == -1 || fields.getInt(18) == -1;
        return fields.getShort(4) != 0 ? Code.COMPRESSED : zip64 ? Code.ZIP64 : Code.HEADER;
    }

    private boolean content(ZipForm.Entry entry) throws IOException {
        boolean tag = !entry.name().contains("/" + BagPath.PAYLOAD);
        if (tag && entry.size() > MAX_TAG_FILE) {
            faults.add(Code.TAG_FILE, entry.name(), entry.start());
            return false;
        }
        CRC32 crc = new CRC32();
        MessageDigest digest = Sha256.newDigest();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (long left = entry.size(); left > 0; ) {
            byte[] block = in.next((int) Math.min(BLOCK, left));
            if (block.length == 0) {
                faults.add(Code.TRUNCATED, entry.name(), in.position());
                return false;
            }
            crc.update(block);
            digest.update(block);
            if (tag) {
                kept.writeBytes(block);
            }
            left -= block.length;
        }
        faults.require((int) crc.getValue() == entry.crc(), Code.CHECKSUM, entry.name(), entry.start());
        files.add(new FoundFile(entry, Sha256.finish(digest), kept.toString(StandardCharsets.UTF_8)));
        return true;
    }

    private void directory(long start, byte[] signature) throws IOException {
        long at = start;
        byte[] read = signature;
        for (FoundFile file : files) {
            byte[] expected = ZipForm.central(file.entry());
            if (!same(expected, read, file.name(), at)) {
                return;
            }
            at += expected.length;
            read = new byte[0];
        }
        if (same(ZipForm.end(files.size(), start, at - start), read, "", at)) {
            faults.require(in.left() == 0, Code.TRAILING, "", in.position());
        }
    }

    /** Whether the next bytes, of which {@code begun} are read, are the expected ones. */
    private boolean same(byte[] expected, byte[] begun, String name, long at) throws IOException {
        byte[] rest = in.next(expected.length - begun.length);
        byte[] found = Arrays.copyOf(begun, begun.length + rest.length);
        System.arraycopy(rest, 0, found, begun.length, rest.length);
        int differs = Arrays.mismatch(expected, found);
        if (differs >= 0) {
            faults.add(isLink(found) ? Code.LINK : found.length < expected.length ? Code.TRUNCATED : Code.DIRECTORY, name, at + differs);
        }
        return differs < 0;
    }

    /** Whether a line of the directory makes its file a link, in the way of Unix. */
    private static boolean isLink(byte[] line) {
        return line.length >= ZipForm.CENTRAL_LENGTH && ZipForm.little(line).getInt(0) == ZipForm.CENTRAL_SIGNATURE
                && (ZipForm.little(line).getShort(40) & 0xF000) == LINK_TYPE;
    }
}
