package org.meyasubako.desktop.complaints.message;

import java.util.Optional;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.Defanged;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.message.HtmlText;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;

/** The text of a mail as words alone: links show where they lead, hidden text is marked as such. */
final class SafeText {

    /** Characters shown of one mail; the Source tab has the rest. */
    private static final int MOST = 200_000;

    private final Texts texts;
    private final TextFlow flow = new TextFlow();
    private int shown;

    private SafeText(Texts texts) {
        this.texts = texts;
        flow.getStyleClass().add("safe-text");
    }

    static TextFlow of(Message message, Texts texts) {
        SafeText text = new SafeText(texts);
        Optional<Part> plain = leaf(message, "text/plain");
        Optional<Part> html = leaf(message, "text/html");
        plain.ifPresent(part -> text.add(part.text().text(), "shown"));
        if (plain.isEmpty() || message.leaves().stream().filter(part -> part.is("text/html")).count() > 1) {
            html.ifPresent(part -> text.addHtml(part.html()));
        }
        if (plain.isEmpty() && html.isEmpty()) {
            text.add(texts.tell(Sentence.of(SafeText.class, "message.no-text")), "remark");
        }
        return text.flow;
    }

    private static Optional<Part> leaf(Message message, String type) {
        return message.leaves().stream().filter(part -> part.is(type) && part.message().isEmpty()).findFirst();
    }

    private void addHtml(HtmlText html) {
        for (HtmlText.Run run : html.runs()) {
            switch (run.kind()) {
                case BREAK -> add("\n", "shown");
                case SHOWN -> add(run.text().text(), "shown");
                case LINKED -> {
                    add(run.text().text(), "linked");
                    run.link().map(index -> html.links().get(index)).ifPresent(link -> add(" → " + Defanged.text(link.target().text()), "target"));
                }
                case HIDDEN -> add(" [" + texts.tell(Sentence.of(SafeText.class, "message.hidden", run.text().text().strip())) + "] ", "hidden-run");
            }
        }
    }

    private void add(String words, String style) {
        int room = MOST - shown;
        if (room <= 0) {
            return;
        }
        boolean cut = words.length() > room;
        Text text = new Text(cut ? words.substring(0, room) : words);
        text.getStyleClass().addAll("text", style);
        flow.getChildren().add(text);
        shown += words.length();
        if (cut) {
            Text remark = new Text("\n" + texts.tell(Sentence.of(SafeText.class, "message.cut", MOST)));
            remark.getStyleClass().addAll("text", "remark");
            flow.getChildren().add(remark);
        }
    }
}
