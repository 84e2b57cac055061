package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Optional;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * Reads which customer sent a mail that is proved to come from us: the holder of the source; on a mail server of ours the holder of the
 * account, or of the address that handed it in. Of a web server the server alone is named: whoever mails from it can type a line with
 * another's Unix user, and the log has to tell.
 */
final class SenderReader {

    private SenderReader() {}

    static Optional<CustomerNumber> read(List<Source> sources, Submission submission, Owners owners) {
        Optional<Source> source = sources.stream().filter(Source::isProved).findFirst();
        return source.flatMap(one -> Owners.customer(one.owner()))
                .or(() -> ofMailServer(submission, owners));
    }

    private static Optional<CustomerNumber> ofMailServer(Submission submission, Owners owners) {
        Optional<CustomerNumber> account = submission.account().map(owners::ofAccount).flatMap(Owners::customer);
        Optional<CustomerNumber> client = submission.client().map(owners::of).flatMap(Owners::customer);
        return submission.mailServer().flatMap(server -> submission.account().isPresent() ? account : client);
    }
}
