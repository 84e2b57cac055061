package org.meyasubako.reading.mailbox;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, counted against the budgets that bound how far packed bytes may explode. */
final class UnpackedStream extends FilterInputStream {

    private final UnpackingBudget[] budgets;

    UnpackedStream(InputStream in, UnpackingBudget... budgets) {
        super(in);
        this.budgets = budgets.clone();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (UnpackingBudget budget : budgets) {
            budget.spend(Math.max(0, count));
        }
        return count;
    }

    /** Skipping would unpack uncounted. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[Math.clamp(count, 0, 8192)]));
    }
}
