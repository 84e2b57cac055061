package org.meyasubako.writing.document;

/** A PDF as it was written. */
public final class WrittenPdf {

    private final byte[] bytes;
    private final PdfSummary summary;

    WrittenPdf(byte[] bytes, PdfSummary summary) {
        this.bytes = bytes;
        this.summary = summary;
    }

    /** The file; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public PdfSummary summary() {
        return summary;
    }
}
