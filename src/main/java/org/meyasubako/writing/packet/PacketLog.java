package org.meyasubako.writing.packet;

import java.time.Instant;

/**
 * Lines of a mail log of ours that belong to the case.
 *
 * @param host that wrote them
 * @param from the beginning of what was searched
 * @param to its end
 * @param text the lines as they stand in the log
 */
public record PacketLog(String host, Instant from, Instant to, String text) {}
