package org.meyasubako.writing.packet.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a sealed archive around its one entry (WinZip AE-2): stored, enciphered, the date fixed, no check sum of the plain content. */
final class SealedForm {

    private static final short VERSION = 51;
    /** Enciphered, and a name in UTF-8. */
    private static final short FLAGS = 0x0801;
    private static final short ENCIPHERED = 99;
    private static final short FIRST_DAY = 0x0021;
    private static final int OVERHEAD = SampleCipher.SALT + SampleCipher.VERIFIER + SampleCipher.CODE;

    private static final short EXTRA_ID = (short) 0x9901;
    private static final short EXTRA_LENGTH = 7;
    private static final short AE_2 = 2;
    private static final byte AES_256 = 3;
    private static final int EXTRA = 4 + EXTRA_LENGTH;

    private final byte[] name;
    private final long length;

    SealedForm(String name, long length) {
        if (length > ZipForm.MAX_BYTES - OVERHEAD) {
            throw new IllegalArgumentException("too long to be sealed: " + length);
        }
        this.name = name.getBytes(StandardCharsets.UTF_8);
        this.length = length;
    }

    byte[] local() {
        byte[] header = new byte[ZipForm.LOCAL_LENGTH + name.length + EXTRA];
        extra(common(ZipForm.little(header).putInt(ZipForm.LOCAL_SIGNATURE)).put(name));
        return header;
    }

    /** Directory and end. */
    byte[] ending() {
        int directoryLength = ZipForm.CENTRAL_LENGTH + name.length + EXTRA;
        byte[] ending = new byte[directoryLength + ZipForm.END_LENGTH];
        ByteBuffer line = common(ZipForm.little(ending).putInt(ZipForm.CENTRAL_SIGNATURE).putShort(VERSION))
                .putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0).put(name);
        long directory = ZipForm.LOCAL_LENGTH + name.length + EXTRA + length + OVERHEAD;
        extra(line).put(ZipForm.end(1, directory, directoryLength));
        return ending;
    }

    private ByteBuffer common(ByteBuffer header) {
        return header.putShort(VERSION).putShort(FLAGS).putShort(ENCIPHERED).putShort((short) 0).putShort(FIRST_DAY).putInt(0)
                .putInt((int) (length + OVERHEAD)).putInt((int) length).putShort((short) name.length).putShort((short) EXTRA);
    }

    private static ByteBuffer extra(ByteBuffer header) {
        return header.putShort(EXTRA_ID).putShort(EXTRA_LENGTH).putShort(AE_2).put((byte) 'A').put((byte) 'E').put(AES_256).putShort((short) 0);
    }
}
