package org.meyasubako.workspace;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Kind;

/**
 * A complaint or a case that lies behind a figure.
 *
 * @param number of a complaint {@code R-000123}, of a case {@code B-0012}
 * @param received when it, or the first complaint of the case, was received
 * @param title the subject of the complaint; what the case is about
 * @param party who complains; the customer of the case
 * @param state where the complaint stands in the queue; what was decided in the case
 */
public record CountedRow(String number, Optional<Instant> received, Optional<Kind> kind, String title, String party, Sentence state) {}
