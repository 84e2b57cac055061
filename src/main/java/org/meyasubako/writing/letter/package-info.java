/**
 * Letters: what the desk writes to complainants, customers, operators and authorities, in Japanese and English.
 *
 * <p>A {@link org.meyasubako.writing.letter.LetterKind} says to whom, when and from which {@link
 * org.meyasubako.writing.letter.FieldName}s; {@link org.meyasubako.writing.letter.LetterWriter} fills a template with {@link
 * org.meyasubako.writing.letter.LetterFacts}, each with its {@link org.meyasubako.writing.letter.FieldSource}, and makes a {@link
 * org.meyasubako.writing.letter.Draft}; what is not known stands as a visible gap. {@link org.meyasubako.writing.letter.DraftWriter} makes
 * mail of it (RFC 5322, RFC 2045, RFC 2047), text and PDF. Nobody automatic is answered (RFC 3834). A referral carries a report (RFC 5965).
 * The room sends nothing, keeps nothing and has no clock; it knows no casebook.
 */
@NullMarked
package org.meyasubako.writing.letter;

import org.jspecify.annotations.NullMarked;
