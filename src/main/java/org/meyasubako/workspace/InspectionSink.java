package org.meyasubako.workspace;

import org.meyasubako.reading.mailbox.Unread;

/** Takes what an inspection of mailboxes finds, in the order of the input, from one thread at a time. */
public interface InspectionSink {

    void inspected(Inspection inspection);

    void unread(Unread unread);
}
