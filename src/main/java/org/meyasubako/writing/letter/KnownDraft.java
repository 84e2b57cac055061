package org.meyasubako.writing.letter;

import org.meyasubako.basis.net.MailAddress;

/**
 * A draft that was handed out, as far as it is needed to know it again.
 *
 * @param number of the letter
 * @param messageId without brackets
 * @param text as it was drafted
 */
public record KnownDraft(int number, String messageId, CaseTag tag, MailAddress reader, String subject, String text) {}
