package org.meyasubako.asking.lookup;

import java.util.Optional;

/**
 * An answer with the observation that it was read from.
 *
 * @param observation empty where nothing is recorded: then the answer is {@link Answer.Skipped}
 */
public record Recorded<T>(Answer<T> answer, Optional<Observation> observation) {}
