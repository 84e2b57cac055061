package org.meyasubako.reading.mailbox;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What a gzip file unpacks to (RFC 1952), members that follow one another as one.
 *
 * <p>It is named like the file without {@code .gz}: the name that a gzip header may hold is left alone, since whoever packed the
 * file could write anything there.
 *
 * @param container the packed file
 * @param limits how far it may unpack
 */
record GzipMember(Content container, MailboxLimits limits) implements Content {

    private static final int BUFFER = 64 * 1024;
    private static final String SUFFIX = ".gz";

    @Override
    public String path() {
        return container.path() + MEMBER + name();
    }

    String name() {
        String path = container.path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean packed = name.length() > SUFFIX.length() && Ascii.toLowerCase(name).endsWith(SUFFIX);
        return packed ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    @Override
    public long expectedLength() {
        return Long.MAX_VALUE - 1;
    }

    @Override
    public int depth() {
        return container.depth() + 1;
    }

    @Override
    public UnpackingBudget budget() {
        return container.budget();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream packed = container.open();
        try {
            InputStream unpacked = new GZIPInputStream(packed, BUFFER);
            return new UnpackedStream(unpacked, budget(), limits.budgetOfMember(container.expectedLength()));
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    @Override
    public RandomSource openRandom(int mostBytes) throws IOException {
        return RandomSource.InMemory.of(this, mostBytes);
    }
}
