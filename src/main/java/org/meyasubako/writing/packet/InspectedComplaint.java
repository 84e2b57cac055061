package org.meyasubako.writing.packet;

import java.util.Optional;
import org.meyasubako.asking.authentication.evaluation.MailEvaluation;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.judging.assessment.Verdict;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.writing.redaction.StruckMessage;

/**
 * A complaint, read and judged.
 *
 * @param log what our own mail logs said of the reported message
 * @param evaluation what the reported mail's authentication comes to by kept bytes and recorded answers; empty where none was handed in
 * @param copy the reported message as the packet's reader may see it; a packet for a customer shows nothing else of the complaint
 */
public record InspectedComplaint(
        Complaint complaint, Verdict verdict, LogAnswer log, Optional<MailEvaluation> evaluation, Optional<StruckMessage> copy) {}
