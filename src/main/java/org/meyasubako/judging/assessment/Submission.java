package org.meyasubako.judging.assessment;

import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.own.provider.OwnHost;
import org.meyasubako.reading.trace.Hop;

/**
 * How a mail was handed to the host of ours that sent it, by the lines directly beneath the proved source.
 *
 * <p>A mail server of ours always writes the line beneath, and its users cannot put one in between; so that line is concluded to be its own
 * until the log is searched. On a web server and on a customer's host everybody who mails can type that line: it names nobody.
 *
 * @param hop the last line read
 * @param mailServer the mail server of ours that wrote it; empty on a web server and on a customer's host
 * @param account the authenticated account
 * @param unixUser the Unix user or number of a local submission
 * @param client the address that handed the mail in
 */
record Submission(
        Optional<Hop> hop, Optional<OwnHost> mailServer, Optional<String> account, Optional<String> unixUser, Optional<IpAddress> client) {

    /** Nothing is known. */
    static final Submission UNKNOWN =
            new Submission(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a mail server of ours took it in from somebody who had not logged in. */
    boolean isUnauthenticatedEntry() {
        return mailServer.isPresent() && client.isPresent() && hop.filter(line -> line.received().auth()).isEmpty();
    }
}
