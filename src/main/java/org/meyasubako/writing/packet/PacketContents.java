package org.meyasubako.writing.packet;

import java.util.List;
import org.meyasubako.basis.journal.JournalHead;
import org.meyasubako.basis.journal.WrittenEntry;
import org.meyasubako.basis.wording.Sentence;

/**
 * Everything from which a packet is made; what its reader may not see is left out while it is written, not before.
 *
 * @param file the case
 * @param complaints in the order in which the desk received them
 * @param answers in the order in which they were asked
 * @param letters the oldest first
 * @param journal entries in their order: all of them, or those of the case
 * @param head of the whole journal
 * @param gaps what was not searched or can't be checked, one sentence each
 */
public record PacketContents(
        PacketCover cover,
        PacketCase file,
        List<PacketComplaint> complaints,
        List<PacketAnswer> answers,
        List<PacketLog> logs,
        List<PacketLetter> letters,
        List<WrittenEntry> journal,
        JournalHead head,
        List<Sentence> gaps) {

    public PacketContents {
        complaints = List.copyOf(complaints);
        answers = List.copyOf(answers);
        logs = List.copyOf(logs);
        letters = List.copyOf(letters);
        journal = List.copyOf(journal);
        gaps = List.copyOf(gaps);
    }

    /** What its reader may see. */
    public PacketScope scope() {
        return cover.recipient().scope();
    }
}
