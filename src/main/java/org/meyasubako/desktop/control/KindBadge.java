package org.meyasubako.desktop.control;

import javafx.scene.control.Tooltip;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.judging.assessment.Kind;

/** What our part in something is, in a word and a colour. */
public final class KindBadge {

    private KindBadge() {}

    /** The whole word: <i>only named</i>. */
    public static Badge word(Kind kind, Texts texts) {
        return new Badge(texts.tell(name(kind)), tone(kind));
    }

    /** A sign for a narrow list, told in full to whoever asks or listens. */
    public static Badge sign(Kind kind, Texts texts) {
        Badge badge = new Badge(sign(kind), tone(kind));
        badge.getStyleClass().add("kind-sign");
        badge.setTooltip(new Tooltip(texts.tell(name(kind))));
        badge.setAccessibleText(texts.tell(name(kind)));
        return badge;
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case SENT, ABUSED, NAMED -> kind.code();
            case SENT_OR_ABUSED -> "1/2";
            case NOT_OURS -> "×";
            case INSUFFICIENT -> "?";
        };
    }

    public static Sentence name(Kind kind) {
        return Sentence.of(KindBadge.class, "kind." + kind.code());
    }

    /** Violet for what only names us, red for what came from us, amber where it is not decided, neutral where nothing is ours. */
    public static Badge.Tone tone(Kind kind) {
        return switch (kind) {
            case SENT -> Badge.Tone.ACCUSED;
            case ABUSED, SENT_OR_ABUSED -> Badge.Tone.DOUBTFUL;
            case NAMED -> Badge.Tone.CLAIMED;
            case NOT_OURS, INSUFFICIENT -> Badge.Tone.NEUTRAL;
        };
    }
}
