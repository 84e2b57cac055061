package org.meyasubako.writing.redaction;

import org.meyasubako.basis.wording.Sentence;

/** Why a place of a copy was struck. */
public enum StrikeReason {
    /** It names a person who is protected, in some spelling or encoding. */
    CLEAR_VALUE,
    /** A person asked for it. */
    EXTRA,
    /** It says who received the mail. */
    RECIPIENT,
    /** A mail address that is not the reader's own. */
    ADDRESS,
    /** A field that is not known to be harmless. */
    FIELD,
    /** Message-ID and its kin: the sender's log maps it to the recipient. */
    MESSAGE_ID,
    /** A Received line, with queue id, second and receiving host. */
    RECEIVED,
    /** A field by which lists and mailers know their recipient. */
    MAILER_FIELD,
    /** A signature over the mail: equal for no two recipients. */
    SIGNATURE,
    /** A parameter of a URL. */
    URL_PARAMETER,
    /** A piece of a URL's host or path that may be one recipient's own. */
    URL_PIECE,
    /** A URL of which nothing was struck, written so that no program follows it. */
    DEFANGED,
    /** A picture or other thing that a mail loads. */
    LOADED,
    /** A time, told to the hour. */
    TIME,
    /** A greeting by name. */
    GREETING,
    /** A number or code that may be one recipient's own. */
    IDENTIFIER,
    /** A character that cannot be seen. */
    INVISIBLE,
    /** An attached file or message. */
    ATTACHMENT,
    /** What an authority sees only with a basis. */
    NO_BASIS,
    /** More text than a copy shows. */
    TOO_LONG;

    /** The reason in words. */
    public Sentence sentence() {
        return Sentence.of(StrikeReason.class, "struck." + name());
    }
}
