package org.meyasubako.writing.redaction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens what files are packed in: zip archives, gzip, and the deflated streams of a PDF (ISO 32000-1 section 7.3.8). */
final class Containers {

    /** Bytes of one entry; a longer one is not read to its end, and said so. */
    static final int MAX_ENTRY = 32 * 1024 * 1024;

    /** Bytes of all entries of one file. */
    static final long MAX_ALL = 128L * 1024 * 1024;

    /** Entries of one file. */
    static final int MAX_ENTRIES = 20_000;

    private static final int CHUNK = 64 * 1024;

    private final String part;
    private final List<Piece> rest = new ArrayList<>();
    private int restFrom;
    private final List<NamedBytes> entries = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();
    private final List<String> unread = new ArrayList<>();
    private long left = MAX_ALL;

    /**
     * What was in a file, and what of it could not be read.
     *
     * @param drawn parts of a PDF that draw its pages: numbers of glyphs, in which a decoder would find words by chance. What they show is
     *     handed in as text
     * @param rest the file's own bytes around what was unpacked to its end, in pieces
     */
    record Opened(List<NamedBytes> entries, Set<String> drawn, List<String> unread, List<Piece> rest) {

        Opened {
            entries = List.copyOf(entries);
            drawn = Set.copyOf(drawn);
            unread = List.copyOf(unread);
            rest = List.copyOf(rest);
        }
    }

    /** Bytes from one place of a file. */
    @SuppressWarnings("ArrayRecordComponent") // a carrier from one call to another; nobody compares two
    record Piece(int offset, byte[] bytes) {}

    private Containers(String part) {
        this.part = part;
    }

    static boolean isContainer(byte[] bytes) {
        return isZip(bytes) || isGzip(bytes) || isPdf(bytes);
    }

    static Opened open(String part, byte[] bytes) {
        Containers containers = new Containers(part);
        if (isZip(bytes)) {
            containers.zip(bytes);
        } else if (isGzip(bytes)) {
            containers.gzip(bytes);
        } else {
            containers.pdf(bytes);
        }
        containers.keepRest(bytes, bytes.length);
        return new Opened(containers.entries, containers.drawn, containers.unread, containers.rest);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 30 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 18 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b && bytes[2] == 8 && (bytes[3] & 0xe0) == 0;
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 8 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
    }

    private void zip(byte[] bytes) {
        String at = part;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                at = part + "!/" + entry.getName();
                if (entries.size() >= MAX_ENTRIES || left <= 0) {
                    unread.add(part);
                    return;
                }
                take(at, zip);
            }
        } catch (IOException | IllegalArgumentException _) {
            // Encrypted, damaged, or named in an unknown charset.
            unread.add(at);
        }
    }

    private void gzip(byte[] bytes) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            take(part + "!/", in);
        } catch (IOException _) {
            unread.add(part);
        }
    }

    /** Of a stream that does not inflate to its end what came before is read; the rest stands in the file's own bytes. */
    private void pdf(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", Math.max(at + 6, restFrom))) {
            int from = at + 6;
            while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
                from++;
            }
            boolean deflated = from > at + 6 && from + 2 < bytes.length && (bytes[from] & 0x0f) == 8;
            if (deflated && entries.size() < MAX_ENTRIES && left > 0) {
                String name = part + "#" + at;
                if (draws(text.substring(text.lastIndexOf("obj", at) + 1, at))) {
                    drawn.add(name);
                }
                inflate(name, bytes, from);
            }
        }
    }

    /** Whether a stream of this dictionary is a page, a font or a map of glyphs: those have no type, all that holds data has one. */
    private static boolean draws(String dictionary) {
        return !dictionary.contains("/Type");
    }

    private void inflate(String name, byte[] bytes, int from) {
        try (Inflater inflater = new Inflater();
                InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from), inflater)) {
            take(name, in);
            if (inflater.finished()) {
                keepRest(bytes, from);
                restFrom = from + Math.toIntExact(inflater.getBytesRead());
            }
        } catch (IOException _) {
            // Not deflated after all, or damaged: take() has kept what there was.
        }
    }

    private void keepRest(byte[] bytes, int to) {
        if (restFrom < to) {
            rest.add(new Piece(restFrom, Arrays.copyOfRange(bytes, restFrom, to)));
        }
    }

    /** Reads up to the limit; what was read before a failure is kept. */
    private void take(String name, InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long limit = Math.min(MAX_ENTRY, Math.max(left, 0));
        byte[] chunk = new byte[CHUNK];
        try {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                out.write(chunk, 0, n);
                if (out.size() > limit) {
                    unread.add(name);
                    return;
                }
            }
        } finally {
            left -= out.size();
            entries.add(new NamedBytes(name, out.toByteArray()));
        }
    }
}
