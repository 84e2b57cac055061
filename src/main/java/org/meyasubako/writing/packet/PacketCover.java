package org.meyasubako.writing.packet;

import java.time.Instant;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.own.provider.Desk;

/**
 * What the first page of a packet says.
 *
 * @param caseNumber {@code B-0001}
 * @param purpose what the packet is made for, in the words of whoever makes it
 * @param author name of who makes it
 * @param made when
 * @param tool name and version of the program
 */
public record PacketCover(
        String caseNumber, Recipient recipient, String purpose, Language language, Desk desk, String author, Instant made, String tool) {}
