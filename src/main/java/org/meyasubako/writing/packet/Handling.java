package org.meyasubako.writing.packet;

import org.meyasubako.basis.wording.Sentence;

/** How an original may leave the desk. */
public enum Handling {
    /** As it is. */
    PLAIN,
    /** It carries malware: sealed with a password that everybody knows, so that no virus scanner eats the evidence. */
    SEALED,
    /** It may show the abuse of a child (児童ポルノ): never copied; its digest and this reason stand instead. */
    WITHHELD;

    /** The handling in words, for the list of files. */
    public Sentence told() {
        return Sentence.of(Handling.class, "handling." + name());
    }
}
