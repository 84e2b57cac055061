package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.casebook.ListRow;

/** Says which deadline of a complaint is the nearest. */
@FunctionalInterface
interface QueueClock {

    /** The nearest deadline of a complaint that stands in these cases. */
    Optional<QueueRow.Due> nearest(ListRow listed, List<CaseBoard.OpenCase> within, Instant now);
}
