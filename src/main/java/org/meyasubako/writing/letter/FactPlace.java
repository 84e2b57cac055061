package org.meyasubako.writing.letter;

import java.util.Optional;

/**
 * Where a field stands in a draft's text.
 *
 * @param start offset of its first character
 * @param end one past its last
 * @param source on what it rests; empty for a gap
 */
public record FactPlace(int start, int end, FieldName name, Optional<FieldSource> source) {}
