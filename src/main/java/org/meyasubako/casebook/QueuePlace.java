package org.meyasubako.casebook;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a complaint or a bundle stands in the queue.
 *
 * @param state code of its state
 * @param assignee account of who works on it
 * @param since when it came there
 */
public record QueuePlace(CaseNumber subject, String state, Optional<String> assignee, Instant since) {}
