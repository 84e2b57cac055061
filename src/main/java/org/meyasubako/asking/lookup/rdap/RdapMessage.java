package org.meyasubako.asking.lookup.rdap;

import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.asking.lookup.RawReply;

/**
 * A recorded response: JSON alone for a success, or with its status line before it.
 *
 * @param status of RFC 9110 section 15
 */
record RdapMessage(int status, RawReply body) {

    private static final int OK = 200;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/[0-9.]{1,3} ([0-9]{3})\\b");
    private static final int LONGEST_STATUS_LINE = 64;

    /** The bytes to keep of a response that is no success. */
    static RawReply withStatus(int status, RawReply body) {
        return new RawReply(Bytes.concat(("HTTP/1.1 " + status).getBytes(StandardCharsets.US_ASCII), END_OF_HEAD, body.bytes()));
    }

    static RdapMessage of(RawReply reply) {
        byte[] raw = reply.bytes();
        String head = new String(raw, 0, Math.min(raw.length, LONGEST_STATUS_LINE), StandardCharsets.ISO_8859_1);
        Matcher line = STATUS_LINE.matcher(head);
        if (!line.lookingAt()) {
            return new RdapMessage(OK, reply);
        }
        int end = Bytes.indexOf(raw, END_OF_HEAD);
        RawReply body = end < 0 ? RawReply.NONE : new RawReply(Arrays.copyOfRange(raw, end + END_OF_HEAD.length, raw.length));
        return new RdapMessage(Integer.parseInt(line.group(1)), body);
    }
}
