package org.meyasubako.writing.redaction;

import java.util.List;

/**
 * A copy of a message for one audience: what it shows, and what was struck.
 *
 * @param text header fields, an empty line and the text, as they may be shown; lines end with LF
 * @param places every place struck, in the order of the copy
 * @param lifted what a person had struck less, with his reasons
 */
public record StruckMessage(Audience audience, String text, List<StruckPlace> places, List<Lifted> lifted) {

    public StruckMessage {
        places = List.copyOf(places);
        lifted = List.copyOf(lifted);
    }
}
