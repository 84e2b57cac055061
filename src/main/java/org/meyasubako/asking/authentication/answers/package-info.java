/**
 * What name servers were recorded to have answered, for whoever evaluates authentication again.
 *
 * <p>{@link org.meyasubako.asking.authentication.answers.DnsAnswers} gives the answer of the time nearest to an event and never asks; an
 * {@link org.meyasubako.asking.authentication.answers.AnswerReader} keeps what was used, so that a result reproduces, and what was missed;
 * {@link org.meyasubako.asking.authentication.answers.MissingAnswerPlanner} turns the latter into questions that a person may allow, and
 * bars those whose very name would tell the sender which of his recipients complained (RFC 7208 section 11.6 speaks of that danger).
 *
 * <p>Neither SPF nor DMARC is known here, and nothing is asked.
 */
@NullMarked
package org.meyasubako.asking.authentication.answers;

import org.jspecify.annotations.NullMarked;
