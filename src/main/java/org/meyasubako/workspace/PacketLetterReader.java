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
        return new PacketLetter(letter.kind().code(), letter.stateTitle(), letter.left().orElse(letter.drafted()),
                letter.kind().reader() == ReaderRole.CUSTOMER, letter.reader(), mail.envelope().subject().orElse(""), text);
    }
}
