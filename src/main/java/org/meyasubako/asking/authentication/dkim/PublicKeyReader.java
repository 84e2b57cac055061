package org.meyasubako.asking.authentication.dkim;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Reads the key of a key record: RSA as SubjectPublicKeyInfo or RSAPublicKey (RFC 6376 section 3.6.1), Ed25519 (RFC 8463 section 4). */
final class PublicKeyReader {

    /** Who signs with more makes others compute: verifying takes longer with the square of it. */
    static final int MAX_BITS = 8_192;

    /** Every usual exponent has 2 to 17 bits; the time to verify grows with its length. */
    static final int MAX_EXPONENT_BITS = 64;

    private static final int ED25519_BYTES = 32;

    /** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410 section 4). */
    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** AlgorithmIdentifier of rsaEncryption (RFC 3279 section 2.3.1). */
    private static final byte[] RSA_IDENTIFIER = HexFormat.of().parseHex("300d06092a864886f70d0101010500");

    private static final byte SEQUENCE = 0x30;
    private static final byte BIT_STRING = 0x03;

    private PublicKeyReader() {}

    /** What came of reading. */
    sealed interface Reading {

        record Read(PublicKey key, int bits) implements Reading {}

        record Unread(KeyFlaw flaw) implements Reading {}
    }

    /** @param encoded tag {@code p}, without white space */
    static Reading read(String type, String encoded) {
        if (!BaseEncoding.base64().canDecode(encoded)) {
            return new Reading.Unread(KeyFlaw.BAD_KEY);
        }
        byte[] key = BaseEncoding.base64().decode(encoded);
        return switch (type) {
            case "rsa" -> rsa(key);
            case "ed25519" -> ed25519(key);
            default -> new Reading.Unread(KeyFlaw.OTHER_TYPE);
        };
    }

    private static Reading ed25519(byte[] key) {
        if (key.length != ED25519_BYTES) {
            return new Reading.Unread(KeyFlaw.BAD_KEY);
        }
        return generate("Ed25519", Bytes.concat(ED25519_PREFIX, key));
    }

    private static Reading rsa(byte[] key) {
        Reading whole = generate("RSA", key);
        return !whole.equals(new Reading.Unread(KeyFlaw.BAD_KEY)) ? whole
                : generate("RSA", wrap(SEQUENCE, Bytes.concat(RSA_IDENTIFIER, wrap(BIT_STRING, Bytes.concat(new byte[1], key)))));
    }

    /** A value with its tag and length (X.690 section 8.1). */
    private static byte[] wrap(byte tag, byte[] value) {
        byte[] length = value.length < 0x80 ? new byte[] {(byte) value.length}
                : new byte[] {(byte) 0x83, (byte) (value.length >> 16), (byte) (value.length >> 8), (byte) value.length};
        return Bytes.concat(new byte[] {tag}, length, value);
    }

    private static Reading generate(String type, byte[] encoded) {
        try {
            PublicKey key = KeyFactory.getInstance(type).generatePublic(new X509EncodedKeySpec(encoded));
            return key instanceof RSAPublicKey rsa ? bounded(rsa) : new Reading.Read(key, ED25519_BYTES * Byte.SIZE);
        } catch (InvalidKeySpecException e) {
            return new Reading.Unread(KeyFlaw.BAD_KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + type, e);
        }
    }

    private static Reading bounded(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        return bits > MAX_BITS || key.getPublicExponent().bitLength() > MAX_EXPONENT_BITS
                ? new Reading.Unread(KeyFlaw.TOO_LARGE) : new Reading.Read(key, bits);
    }
}
