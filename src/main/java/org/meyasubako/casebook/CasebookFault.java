package org.meyasubako.casebook;

import org.meyasubako.basis.wording.Sentence;

/**
 * Something in a casebook that is not as it was written.
 *
 * @param code what differs: {@code page}, {@code original}, {@code text}, {@code journal}, {@code deed}, …
 * @param where the page, the number, the digest
 * @param told in words
 */
public record CasebookFault(String code, String where, Sentence told) {}
