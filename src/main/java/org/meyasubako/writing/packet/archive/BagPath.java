package org.meyasubako.writing.packet.archive;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Which paths may stand in a bag: relative ones that stay beneath it on every system. RFC 8493 (section 2.1.3) writes CR, LF and % in another
 * way than {@code sha256sum} does, so they may not stand in a path at all and both read the same manifest.
 */
final class BagPath {

    static final String PAYLOAD = "data/";

    /** No drive, no stream, no wildcard, nothing that a manifest writes in another way, no character that can't be seen. */
    private static final Pattern SEGMENT = Pattern.compile("[^/\\\\:*?\"<>|%\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\uD800-\\uDFFF\\uFFFD]+");

    private BagPath() {}

    /** Whether the path may stand in a bag. */
    static boolean isSafe(String path) {
        if (path.isEmpty() || path.getBytes(StandardCharsets.UTF_8).length > ZipForm.MAX_NAME) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            // A last dot or space disappears on Windows, and with it the difference between two names.
            boolean plain = SEGMENT.matcher(segment).matches() && !segment.endsWith(".") && !segment.endsWith(" ");
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the path of a payload file. */
    static boolean isPayload(String path) {
        return path.startsWith(PAYLOAD) && path.length() > PAYLOAD.length();
    }
}
