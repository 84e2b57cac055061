package org.meyasubako.reading.mailbox;

/** How many bytes a packed file or member may still become. */
final class UnpackingBudget {

    private final long allowed;
    private long left;

    UnpackingBudget(long allowed) {
        this.allowed = allowed;
        this.left = allowed;
    }

    /** @throws UnreadableContentException where the budget is spent */
    void spend(long count) throws UnreadableContentException {
        left -= count;
        if (left < 0) {
            throw new UnreadableContentException(Reasons.of("unpacks-too-far", allowed));
        }
    }
}
