package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.reading.complaint.Complaint;

/**
 * All that was understood of one mail.
 *
 * @param raw the evidence
 * @param attachments of the complaint mail
 * @param assessment empty without a profile
 * @param defects of the mail, of the messages inside it and of the complaint's format
 */
public record Inspection(
        RawMessage raw, Complaint complaint, List<Attachment> attachments, Optional<Assessment> assessment, List<Defect> defects) {

    public Inspection {
        attachments = List.copyOf(attachments);
        defects = List.copyOf(defects);
    }

    /**
     * A file in the mail.
     *
     * @param name the name that the sender gave it
     * @param type its media type as stated
     * @param length decoded bytes
     */
    public record Attachment(Optional<String> name, String type, long length, Sha256 sha256) {}
}
