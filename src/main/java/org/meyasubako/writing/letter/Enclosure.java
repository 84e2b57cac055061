package org.meyasubako.writing.letter;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * A file that goes with a letter.
 *
 * @param fileName letters, digits, dot, hyphen and underscore only: no name that came from a mail
 * @param mediaType such as {@code application/pdf}
 */
public record Enclosure(String fileName, String mediaType, ByteSource content) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    public Enclosure {
        if (!NAME.matcher(fileName).matches() || !TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("not the name or type of an enclosure");
        }
    }

    /** A PDF. */
    public static Enclosure pdf(String fileName, byte[] bytes) {
        return new Enclosure(fileName, "application/pdf", ByteSource.wrap(bytes));
    }

    byte[] bytes() {
        try {
            return content.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
