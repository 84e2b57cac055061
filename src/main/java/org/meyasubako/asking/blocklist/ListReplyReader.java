package org.meyasubako.asking.blocklist;

import org.meyasubako.asking.lookup.Observation;

/** Decodes what name servers answered. */
@FunctionalInterface
public interface ListReplyReader {

    /** The answer in an observation; never fails. */
    ListReply read(Observation observation);
}
