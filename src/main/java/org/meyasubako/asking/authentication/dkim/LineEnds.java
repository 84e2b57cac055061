package org.meyasubako.asking.authentication.dkim;

import java.util.ArrayList;
import java.util.List;

/**
 * How the lines of a kept body end, and so in which ways it may have been sent.
 *
 * @param bare whether a line feed stands without its carriage return
 * @param full whether one stands with it
 * @param quoted whether a line begins with {@code >} and {@code From } follows
 */
record LineEnds(boolean bare, boolean full, boolean quoted) {

    static LineEnds of(byte[] mail, int from) {
        boolean bare = false;
        boolean full = false;
        boolean quoted = false;
        for (int at = from; at < mail.length; at++) {
            if (mail[at] == '\n') {
                boolean returned = at > 0 && mail[at - 1] == '\r';
                full |= returned;
                bare |= !returned;
            } else if (mail[at] == ' ' && !quoted) {
                quoted = at - 5 >= from && mail[at - 1] == 'm' && mail[at - 2] == 'o' && mail[at - 3] == 'r' && mail[at - 4] == 'F'
                        && mail[at - 5] == '>';
            }
        }
        return new LineEnds(bare, full, quoted);
    }

    /** The readings to try, the likeliest first. */
    List<LineReading> readings() {
        List<LineReading> readings = new ArrayList<>(List.of(LineReading.ANY_END));
        if (bare && full) {
            readings.add(LineReading.CRLF_ALONE);
        }
        if (quoted) {
            readings.add(LineReading.UNQUOTED);
        }
        return List.copyOf(readings);
    }
}
