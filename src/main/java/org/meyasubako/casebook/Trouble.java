package org.meyasubako.casebook;

import org.meyasubako.basis.wording.Sentence;

/** What kind of failure keeps a casebook from being used. */
public enum Trouble {
    /** There is no such file. */
    MISSING,
    /** The folder in which it should be made is not there. */
    FOLDER_MISSING,
    /** There is already a file of that name. */
    EXISTS,
    /** A file of another program, or none of SQLite at all. */
    NOT_A_CASEBOOK,
    /** Made by a newer version of this program. */
    NEWER,
    /** SQLite finds its structure broken. */
    DAMAGED,
    /** The file, its folder or its disk may not be written. */
    NOT_WRITABLE,
    /** Somebody else writes in it. */
    IN_USE,
    DISK_FULL,
    /** Any other failure of the disk. */
    INPUT_ERROR;

    Sentence remedy() {
        return switch (this) {
            case MISSING -> Sentence.of(Casebook.class, "do-missing");
            case FOLDER_MISSING -> Sentence.of(Casebook.class, "do-folder");
            case EXISTS -> Sentence.of(Casebook.class, "do-exists");
            case NOT_A_CASEBOOK -> Sentence.of(Casebook.class, "do-choose");
            case NEWER -> Sentence.of(Casebook.class, "do-update");
            case DAMAGED -> Sentence.of(Casebook.class, "do-restore");
            case NOT_WRITABLE -> Sentence.of(Casebook.class, "do-permit");
            case IN_USE -> Sentence.of(Casebook.class, "do-wait");
            case DISK_FULL -> Sentence.of(Casebook.class, "do-space");
            case INPUT_ERROR -> Sentence.of(Casebook.class, "do-disk");
        };
    }
}
