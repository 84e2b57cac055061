package org.meyasubako.reading.mailbox;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that may be a mailbox: a file on disk, or a member of an archive. */
sealed interface Content permits DiskFile, GzipMember, ZipMember {

    /** Stands between the path of an archive and that of its member. */
    String MEMBER = "!/";

    /** As in {@link org.meyasubako.basis.evidence.Origin#path()}. */
    String path();

    /** About how many bytes there are; never trusted. */
    long expectedLength();

    /** How many archives these bytes stand in. */
    int depth();

    /** What all that is packed in one file on disk may come to. */
    UnpackingBudget budget();

    /** A stream over the bytes, from the first one on. */
    InputStream open() throws IOException;

    /**
     * The bytes at any place, as a zip needs them.
     *
     * @param mostBytes what a member of an archive, which has to be held in memory for that, may be long
     * @throws UnreadableContentException where a member is longer
     */
    RandomSource openRandom(int mostBytes) throws IOException;
}
