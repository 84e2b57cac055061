package org.meyasubako.asking.authentication.dmarc;

import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.wording.Sentence;

/** What came of looking for the policy that applies to an author's domain (RFC 9989 section 4.10.1). */
sealed interface Discovery {

    /** There is one. */
    record Applied(AppliedPolicy policy) implements Discovery {}

    /** There is none. */
    record Nothing() implements Discovery {}

    /** There is a record, and it cannot be applied. */
    record Unusable(DomainName source) implements Discovery {}

    /** The name server did not answer. */
    record Failed(Question question, Sentence reason) implements Discovery {}

    /** The answer is not recorded. */
    record Missing(Question question) implements Discovery {}
}
