/**
 * The judgement of one complaint: what our part is ({@link org.meyasubako.judging.assessment.Kind}), why
 * ({@link org.meyasubako.judging.assessment.CauseCode}), and every reason with the bytes it rests on.
 *
 * <p>{@link org.meyasubako.judging.assessment.Assessor} holds the procedure as an ordered list; each {@code …Rule} is one step of it, each
 * {@code …Signs} one cause of mail that came from us. Only the source that a chain proves, or presumes in grades C and D, makes a complaint
 * one of kind 1, 2 or 1-or-2; any other line is a claim and is told without accusing. What the rules said stays visible beneath a person's
 * {@link org.meyasubako.judging.assessment.Overruling}. The room knows complaints, the provider's profile and recorded answers; it asks
 * nothing, keeps nothing, and does not know of bundles.
 */
@NullMarked
package org.meyasubako.judging.assessment;

import org.jspecify.annotations.NullMarked;
