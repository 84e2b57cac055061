package org.meyasubako.reading.complaint;

import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.message.SourceText;

/**
 * The words of a mail's writer: its plain texts one after the other, or where there is none, what its HTML shows.
 *
 * @param fromHtml whether the text had to be taken from HTML
 */
record BodyText(SourceText text, boolean fromHtml) {

    static BodyText of(Message message) {
        SourceText.Builder plain = SourceText.builder();
        for (Part part : message.leaves()) {
            if (part.is("text/plain") && part.message().isEmpty() && !part.isAttachment()) {
                plain.append(part.text());
                plain.append("\n");
            }
        }
        if (!plain.build().text().isBlank()) {
            return new BodyText(plain.build(), false);
        }
        return message.leaves().stream().filter(part -> part.is("text/html") && part.message().isEmpty()).findFirst()
                .map(part -> new BodyText(part.html().shownText(), true)).orElse(new BodyText(SourceText.of(""), false));
    }
}
