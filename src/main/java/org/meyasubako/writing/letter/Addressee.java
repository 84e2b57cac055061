package org.meyasubako.writing.letter;

import java.util.Optional;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Language;

/**
 * To whom a letter goes.
 *
 * @param name as he writes it; empty where it is not known
 * @param isPerson a person is 様, a company or a desk 御中
 * @param address empty for a letter by post, or where it is not known
 * @param language in which he reads
 */
public record Addressee(ReaderRole role, String name, boolean isPerson, Optional<MailAddress> address, Language language) {

    /** The first line of a letter to him. */
    public String salutation(Language in) {
        if (name.isBlank()) {
            return in == Language.JAPANESE ? (isPerson ? "ご担当者様" : "ご担当部署 御中") : "To whom it may concern,";
        }
        String shown = ValueWording.inLine(name);
        return in == Language.JAPANESE ? shown + (isPerson ? " 様" : " 御中") : "Dear " + shown + ",";
    }
}
