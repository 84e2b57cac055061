package org.meyasubako.reading.complaint;

import java.util.Optional;
import org.meyasubako.reading.message.Message;

/** Knows one way of complaining by what a mail is, never by who sent it. */
public interface Recognizer {

    /** What the mail is in this way; empty where it is not. */
    Optional<Recognized> recognize(Message message, BodyText body);
}
