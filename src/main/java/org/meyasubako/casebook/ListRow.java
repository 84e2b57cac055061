package org.meyasubako.casebook;

import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;

/**
 * One complaint in a list.
 *
 * @param path where it was first opened; empty once it is erased
 * @param columns as it was read; blank once it is erased
 * @param verdict as it holds now: the rules', or a person's instead
 * @param queue where it stands in the queue; empty as long as nobody touched it
 * @param erased whether its content was erased
 */
public record ListRow(
        CaseNumber.Complaint number,
        Sha256 sha256,
        Optional<String> path,
        ComplaintColumns columns,
        Optional<VerdictMark> verdict,
        Optional<QueuePlace> queue,
        boolean erased) {}
