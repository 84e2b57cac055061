package org.meyasubako.writing.packet.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.meyasubako.basis.evidence.Sha256;

/** AES-256 as zip archives use it (WinZip AE-2): a key from the password, a counter that begins with its lowest byte, ten bytes of HMAC-SHA-1. */
final class SampleCipher {

    static final int SALT = 16;
    static final int VERIFIER = 2;
    static final int CODE = 10;

    private static final int KEY = 32;
    private static final int BLOCK = 16;
    private static final int ROUNDS = 1000;

    private final byte[] opening;
    private final Cipher aes;
    private final Mac mac;
    private final byte[] pad = new byte[BLOCK];
    private int used = BLOCK;
    private long counter;

    SampleCipher(String password, Sha256 content) {
        byte[] salt = Arrays.copyOf(HexFormat.of().parseHex(content.hex()), SALT);
        try {
            byte[] keys = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, (2 * KEY + VERIFIER) * Byte.SIZE)).getEncoded();
            // The counter of AE-2 is no counter mode of the platform's: it is enciphered block by block and laid over the content.
            aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(keys, 0, KEY, "AES"));
            mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(keys, KEY, KEY, "HmacSHA1"));
            opening = Arrays.copyOf(salt, SALT + VERIFIER);
            System.arraycopy(keys, 2 * KEY, opening, SALT, VERIFIER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES, HMAC-SHA-1 and PBKDF2", e);
        }
    }

    /** What stands before the content: salt and the two bytes by which a wrong password is noticed. */
    byte[] opening() {
        return opening.clone();
    }

    /** Enciphers the bytes in their place. */
    void encipher(byte[] bytes, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (used == BLOCK) {
                nextPad();
            }
            bytes[i] ^= pad[used++];
        }
        mac.update(bytes, offset, count);
    }

    /** What stands after the content. */
    byte[] code() {
        return Arrays.copyOf(mac.doFinal(), CODE);
    }

    private void nextPad() {
        byte[] block = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN).putLong(++counter).array();
        try {
            aes.update(block, 0, BLOCK, pad);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a block has its length", e);
        }
        used = 0;
    }
}
