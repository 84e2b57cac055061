package org.meyasubako.reading.complaint;

import java.util.Optional;
import org.meyasubako.basis.evidence.Span;

/**
 * Something that a complaint names and does not accuse; a person may make a subject of it.
 *
 * @param value normalised, as a subject's
 * @param reason why it is not accused, a code such as {@code own-site}
 * @param span the bytes it was read from
 */
public record Bystander(Subject.Type type, String value, String reason, Optional<Span> span) {}
