package org.meyasubako.casebook;

import org.meyasubako.basis.evidence.Sha256;

/** Content that can be taken out of a casebook's bytes; its digest stays. */
public sealed interface Erasable {

    /** The digest of the content. */
    Sha256 sha256();

    /** A complaint's bytes, and all that was read from them. */
    record Original(Sha256 sha256) implements Erasable {}

    /** A ground, reason or note. */
    record Text(Sha256 sha256) implements Erasable {}

    /** Bytes that are no complaint: a letter, a site check's picture. */
    record File(Sha256 sha256) implements Erasable {}

    /** What a deed tells beside its journal entry: to whom a letter was written. */
    record Told(Sha256 sha256) implements Erasable {}

    /** The key of a case's tokens. */
    record Key(Sha256 sha256) implements Erasable {}

    /** The bytes of a reply to a question. */
    record Reply(Sha256 sha256) implements Erasable {}

    /** A person of the journal. */
    record Name(Sha256 sha256) implements Erasable {}
}
