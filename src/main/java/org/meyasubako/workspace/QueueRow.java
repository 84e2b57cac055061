package org.meyasubako.workspace;

import java.time.Instant;
import java.util.Optional;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/**
 * What the queue shows of one complaint; all that stays in memory of it, so that a large mailbox stays small.
 *
 * @param number its place in what is open, from 1
 * @param received when the complaint was delivered, or its Date
 * @param title the subject of the complaint
 * @param accused the first subject's value
 * @param grade empty where there is no chain
 * @param language {@code ja}, {@code en} or another tag, guessed from the script of the text
 * @param searchText lower-case text that a search looks in: people, subject, URLs, hosts, addresses and the beginning of the body
 */
public record QueueRow(
        int number,
        Origin origin,
        Sha256 sha256,
        ComplaintFormat format,
        Complainant complainant,
        Optional<Instant> received,
        String title,
        Optional<String> accused,
        Optional<Grade> grade,
        Copy copy,
        int hops,
        int urls,
        int attachments,
        int defects,
        String language,
        String searchText) {}
