package org.meyasubako.basis.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest (FIPS 180-4), written as 64 lower-case hexadecimal digits.
 *
 * @param hex the 64 digits
 */
public record Sha256(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    /** The digest of {@code bytes}. */
    public static Sha256 of(byte[] bytes) {
        MessageDigest digest = newDigest();
        digest.update(bytes);
        return finish(digest);
    }

    /** A digest to feed piece by piece; {@link #finish} closes it. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The value of {@code digest}, which is reset by the call. */
    public static Sha256 finish(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    /** The first four and last four digits, for a line of a screen. */
    public String shortened() {
        return hex.substring(0, 4) + "…" + hex.substring(60);
    }

    @Override
    public String toString() {
        return hex;
    }
}
