package org.meyasubako.writing.document;

import java.time.Instant;
import org.meyasubako.basis.wording.Language;

/**
 * What a document says of itself.
 *
 * @param title its title, which also stands at the head of a packet's pages
 * @param author the desk's name
 * @param subject what it is about, in a few words
 * @param caseNumber stands on every page; empty where there is none
 * @param language of its text
 * @param created when it was written, which is never asked of a clock here
 */
public record DocumentTraits(String title, String author, String subject, String caseNumber, Language language, Instant created) {
}
