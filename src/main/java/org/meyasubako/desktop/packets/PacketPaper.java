package org.meyasubako.desktop.packets;

import org.meyasubako.workspace.PacketResult;

/** A packet's paper, or why there is none. What is handed out of the bytes is a copy. */
public final class PacketPaper {

    private final PacketResult result;
    private final byte[] pdf;

    PacketPaper(PacketResult result, byte[] pdf) {
        this.result = result;
        this.pdf = pdf.clone();
    }

    /** What came of making it. */
    public PacketResult result() {
        return result;
    }

    /** The PDF's bytes; none where it was refused. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** Whether there is paper. */
    public boolean isThere() {
        return pdf.length > 0;
    }
}
