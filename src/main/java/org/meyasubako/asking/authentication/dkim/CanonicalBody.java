package org.meyasubako.asking.authentication.dkim;

import java.security.MessageDigest;

/**
 * The canonical form of a body (RFC 6376 sections 3.4.3 and 3.4.4), fed to a digest as it is made, in one pass.
 *
 * <p>Simple leaves out the empty lines at the end, and an empty body is one CRLF. Relaxed also takes white space off the ends of lines and
 * makes one space of it within them, and an empty body is nothing.
 */
final class CanonicalBody {

    private static final byte[] CRLF = {'\r', '\n'};
    private static final int BUFFER = 8_192;

    private final Canonicalization form;
    private final LineReading reading;
    private final MessageDigest digest;
    private final long limit;
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;
    private long length;
    private int emptyLines;

    /** @param limit how many bytes are signed */
    CanonicalBody(Canonicalization form, LineReading reading, MessageDigest digest, long limit) {
        this.form = form;
        this.reading = reading;
        this.digest = digest;
        this.limit = limit;
    }

    /** Digests the body that begins at {@code from}; returns the length of its canonical form in bytes, signed or not. */
    long feed(byte[] mail, int from) {
        int start = from;
        while (start < mail.length) {
            int feed = lineFeed(mail, start);
            int end = feed > start && feed < mail.length && mail[feed - 1] == '\r' ? feed - 1 : feed;
            line(mail, reading == LineReading.UNQUOTED && isQuoted(mail, start, end) ? start + 1 : start, end);
            start = feed + 1;
        }
        if (form == Canonicalization.SIMPLE && length == 0) {
            put(CRLF);
        }
        flush();
        return length;
    }

    private int lineFeed(byte[] mail, int start) {
        int at = start;
        while (at < mail.length
                && !(mail[at] == '\n' && (reading != LineReading.CRLF_ALONE || (at > start && mail[at - 1] == '\r')))) {
            at++;
        }
        return at;
    }

    private static boolean isQuoted(byte[] mail, int start, int end) {
        int at = start;
        while (at < end && mail[at] == '>') {
            at++;
        }
        return at > start && end - at >= 5 && mail[at] == 'F' && mail[at + 1] == 'r' && mail[at + 2] == 'o' && mail[at + 3] == 'm'
                && mail[at + 4] == ' ';
    }

    private void line(byte[] mail, int start, int end) {
        int stop = end;
        while (form == Canonicalization.RELAXED && stop > start && isSpace(mail[stop - 1])) {
            stop--;
        }
        if (stop == start) {
            emptyLines++;
            return;
        }
        for (; emptyLines > 0; emptyLines--) {
            put(CRLF);
        }
        if (form == Canonicalization.SIMPLE) {
            put(mail, start, stop);
        } else {
            relaxed(mail, start, stop);
        }
        put(CRLF);
    }

    /** Every run of white space becomes one space: what lies between the runs is put as it stands. */
    private void relaxed(byte[] mail, int start, int stop) {
        int run = start;
        for (int at = start; at < stop; at++) {
            if (isSpace(mail[at])) {
                boolean single = mail[at] == ' ' && !isSpace(mail[at + 1]);
                if (!single) {
                    put(mail, run, at);
                    put((byte) ' ');
                    while (isSpace(mail[at + 1])) {
                        at++;
                    }
                    run = at + 1;
                }
            }
        }
        put(mail, run, stop);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t';
    }

    private void put(byte[] bytes) {
        for (byte b : bytes) {
            put(b);
        }
    }

    private void put(byte b) {
        if (length < limit) {
            if (buffered == BUFFER) {
                flush();
            }
            buffer[buffered++] = b;
        }
        length++;
    }

    private void put(byte[] bytes, int from, int to) {
        int signed = (int) Math.min(to - from, Math.max(0, limit - length));
        if (signed > BUFFER - buffered) {
            flush();
        }
        if (signed > BUFFER) {
            digest.update(bytes, from, signed);
        } else {
            System.arraycopy(bytes, from, buffer, buffered, signed);
            buffered += signed;
        }
        length += to - from;
    }

    private void flush() {
        digest.update(buffer, 0, buffered);
        buffered = 0;
    }
}
