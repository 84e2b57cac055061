/**
 * The adapters put together: one reader for every recorded reply, one adapter for every question, one book of whom it would go to.
 *
 * <p>What replays takes {@link org.meyasubako.asking.lookup.wire.WireReplyReader} alone, which cannot reach the network;
 * {@link org.meyasubako.asking.lookup.wire.WireAdapter} is made only where a person may switch lookups on.
 */
@NullMarked
package org.meyasubako.asking.lookup.wire;

import org.jspecify.annotations.NullMarked;
