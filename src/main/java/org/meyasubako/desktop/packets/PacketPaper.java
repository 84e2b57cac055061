package org.meyasubako.desktop.packets;

import java.util.List;
import org.meyasubako.workspace.PacketResult;

/** A packet's paper, or why there is none. What is handed out of the bytes is a copy. */
public final class PacketPaper {

    private final PacketResult result;
    private final byte[] pdf;
    private final List<PaperPlace> places;

    PacketPaper(PacketResult result, byte[] pdf) {
        this.result = result;
        this.pdf = pdf.clone();
        this.places = isThere() ? PaperPlaceReader.read(pdf) : List.of();
    }

    /** What came of making it. */
    public PacketResult result() {
        return result;
    }

    /** The PDF's bytes; none where it was refused. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** Where its chapters begin. */
    public List<PaperPlace> places() {
        return places;
    }

    /** Whether there is paper. */
    public boolean isThere() {
        return pdf.length > 0;
    }
}
