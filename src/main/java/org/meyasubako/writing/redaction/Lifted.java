package org.meyasubako.writing.redaction;

/**
 * A person's decision to strike less, which belongs into the journal.
 *
 * @param reason why; never blank
 */
public record Lifted(Loosening what, String reason) {

    public Lifted {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("striking less needs a reason");
        }
    }
}
