package org.meyasubako.writing.packet;

import java.time.Instant;
import org.meyasubako.basis.wording.Sentence;

/**
 * A letter to or from the desk.
 *
 * @param code which letter: {@code L10}; of an answer, {@code answer}
 * @param state drafted, sent, by post, received: in words
 * @param at when it left or came
 * @param toCustomer whether the customer himself is its reader or writer: he is shown no other
 * @param party who the other side is
 */
public record PacketLetter(String code, Sentence state, Instant at, boolean toCustomer, String party, String subject, String text) {}
