package org.meyasubako.writing.document;

import com.google.common.collect.ImmutableSortedMap;

/**
 * What a written PDF holds.
 *
 * @param pages how many
 * @param missing the code points that the shipped fonts lack and which stand as {@code ⟦U+XXXX⟧}, and how often each
 */
public record PdfSummary(int pages, ImmutableSortedMap<Integer, Integer> missing) {
}
