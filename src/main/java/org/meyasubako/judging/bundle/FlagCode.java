package org.meyasubako.judging.bundle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/** Why a case may be about an innocent customer. */
public enum FlagCode {
    /** Spam that is made to harm the one whom it names. */
    JOE_JOB,
    /** A partner who is paid for visitors may be the spammer. */
    AFFILIATE,
    /** Several complaints have the same words. */
    COORDINATED,
    /** Complaints are addressed to many providers at once: weakens them, and is never a ground to refuse. */
    SHOTGUN,
    /** The customer's site only leads on to another. */
    OPEN_REDIRECT,
    /** A third party placed the page. */
    HACKED_PAGE,
    /** The customer's URL is decoration in a mail that sells something else. */
    DECORATION,
    /** Only a picture is taken from the customer's site. */
    HOTLINKED_IMAGE;

    /** The form of the command line: {@code joe-job}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The flag of this code. */
    public static Optional<FlagCode> of(String code) {
        return Arrays.stream(values()).filter(flag -> flag.code().equals(code)).findFirst();
    }

    /** What people call it. */
    public Sentence title() {
        return Sentence.of(FlagCode.class, "flag." + name());
    }

    /** Whether a suspension waits until a person cleared the flag. */
    public boolean blocks() {
        return this != SHOTGUN;
    }
}
