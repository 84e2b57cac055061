package org.meyasubako.asking.authentication.dmarc;

import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.wording.Sentence;

/** What is recorded for the policy record of one domain. */
sealed interface PolicyAnswer {

    /** One record. */
    record Published(DmarcRecord record) implements PolicyAnswer {}

    /** None, or several, which count for none (RFC 9989 section 4.10). */
    record Unpublished() implements PolicyAnswer {}

    /** The name server did not answer. */
    record Failed(Question question, Sentence reason) implements PolicyAnswer {}

    /** Nothing is recorded. */
    record Missing(Question question) implements PolicyAnswer {}
}
