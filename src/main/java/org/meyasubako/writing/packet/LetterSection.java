package org.meyasubako.writing.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.meyasubako.writing.document.Html;

/** What was written to whom in the case; a customer sees his own letters alone, an authority without a warrant none. */
final class LetterSection implements Section {

    /** The case number stands on every page already. */
    private static final Pattern TAG = Pattern.compile("^\\[[^\\[\\]]{1,40}\\] ?");

    private final Print print;
    private final Prose prose;

    LetterSection(Print print) {
        this.print = print;
        this.prose = print.prose();
    }

    /** Those letters that the packet's reader may see. */
    static List<PacketLetter> visible(PacketContents contents) {
        return switch (contents.scope()) {
            case WHOLE -> contents.letters();
            case STRUCK -> contents.letters().stream().filter(PacketLetter::toCustomer).toList();
            case WITHOUT_COMMUNICATIONS -> List.of();
        };
    }

    @Override
    public Piece write() {
        List<Html> html = new ArrayList<>();
        html.add(prose.heading(1, prose.say("letter.title")));
        List<PacketLetter> letters = visible(print.contents());
        if (letters.isEmpty()) {
            html.add(prose.gap(prose.say(print.scope().isWhole() ? "letter.none" : "letter.left-out")));
        }
        for (int i = 0; i < letters.size(); i++) {
            letter(html, "C-" + (i + 1), letters.get(i));
        }
        return Piece.of(html);
    }

    private void letter(List<Html> html, String exhibit, PacketLetter letter) {
        html.add(prose.heading(2, prose.say("letter.heading", exhibit, letter.code(), TAG.matcher(letter.subject()).replaceFirst(""))));
        html.add(prose.facts(List.of(prose.fact("letter.party", letter.party()),
                prose.fact("letter.state", prose.tell(letter.state()) + " · " + print.deskTimes().of(letter.at())))));
        html.add(prose.verbatim(Defanged.text(letter.text())));
    }
}
