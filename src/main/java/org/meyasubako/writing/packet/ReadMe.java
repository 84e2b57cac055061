package org.meyasubako.writing.packet;

import java.time.ZoneOffset;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.writing.packet.archive.SealedSource;

/** What a stranger reads first: what lies in the archive and how to check it without this program, in both languages. */
final class ReadMe {

    private final PacketScope scope;

    ReadMe(PacketScope scope) {
        this.scope = scope;
    }

    String text() {
        return part(Language.JAPANESE) + "\n" + "-".repeat(72) + "\n\n" + part(Language.ENGLISH);
    }

    private String part(Language language) {
        Prose prose = new Prose(new Wording(language, ZoneOffset.UTC));
        StringBuilder text = new StringBuilder(prose.say("readme.intro")).append("\n\n").append(prose.tell(scope.told())).append("\n\n")
                .append(prose.say("readme.files." + scope)).append("\n\n").append(prose.say("readme.check")).append("\n\n")
                .append(prose.say("readme.evidence")).append('\n');
        if (scope.isWhole()) {
            text.append('\n').append(prose.say("readme.journal")).append("\n\n").append(prose.say("readme.sealed", SealedSource.PASSWORD)).append('\n');
        }
        return text.toString();
    }
}
