package org.meyasubako.writing.packet;

import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.Observation;
import org.meyasubako.asking.lookup.Reply;

/**
 * A recorded answer with what it says.
 *
 * @param reading as the reader of its kind reads it
 */
public record PacketAnswer(Observation observation, Answer<Reply> reading) {}
