package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;
import org.meyasubako.writing.letter.ReaderRole;
import org.meyasubako.writing.packet.PacketLetter;

/** Reads letters again as a packet shows them: what was really sent where the casebook has it, else the draft. */
final class PacketLetterReader {

    private static final String AFTER_SUBJECT = "\n\n";

    private final Casework work;

    PacketLetterReader(Casework work) {
        this.work = work;
    }

    List<PacketLetter> read(List<LetterRow> letters) throws CasebookUnavailableException {
        List<PacketLetter> read = new ArrayList<>();
        for (LetterRow letter : letters) {
            Optional<RawMessage> bytes = work.casebook().originals().message(letter.sent().orElse(letter.draft()));
            if (bytes.isPresent()) {
                read.add(read(letter, work.messages().inspect(bytes.get()).complaint().message()));
            }
        }
        return read;
    }

    private static PacketLetter read(LetterRow letter, Message mail) {
        String text = mail.leaves().stream().filter(part -> part.is("text/plain") && !part.isAttachment()).findFirst().map(Part::text)
                .map(each -> each.text()).orElse("");
        Optional<String> subject = mail.envelope().subject();
        // A letter by post is kept as its text alone: its first line is its subject.
        int line = subject.isPresent() ? -1 : text.indexOf(AFTER_SUBJECT);
        return new PacketLetter(letter.kind().code(), letter.stateTitle(), letter.left().orElse(letter.drafted()),
                letter.kind().reader() == ReaderRole.CUSTOMER, letter.reader(), subject.orElse(line < 0 ? "" : text.substring(0, line)),
                line < 0 ? text : text.substring(line + AFTER_SUBJECT.length()));
    }
}
