package org.meyasubako.writing.packet.archive;

import org.meyasubako.basis.wording.Sentence;

/** Why a bag can't be written; nothing of it is left behind. */
public final class UnwritableBagException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    UnwritableBagException(String code, Object... arguments) {
        super(code);
        this.reason = Sentence.of(UnwritableBagException.class, "unwritable." + code, arguments);
    }

    /** The reason in words. */
    public Sentence reason() {
        return reason;
    }
}
