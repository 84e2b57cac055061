package org.meyasubako.judging.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/**
 * What grouping needs to know of one complaint, and nothing more; kept with the complaint, so that bundles are a function of it.
 *
 * @param complaint digest of the complaint mail
 * @param received when the desk received it
 * @param event when what is complained of happened; the reception where nothing better is known
 * @param mailbox the complainant's mailbox, normalised; empty where there is no address
 * @param unit who counts as one complainant: the mailbox at mailbox providers, else the organisation's domain
 * @param language of the complaint's words
 * @param receiver who runs the mailbox in which the reported mail was found: a registrable domain
 * @param source the proved source address of the reported mail
 * @param subject the reported mail's subject with names and digits taken out
 * @param sample the fingerprint of the reported mail's text; empty where there is none
 * @param words the fingerprint of the complaint's own words; empty where there are none
 * @param signs codes of what speaks for a Joe job, an affiliate or another innocent case
 * @param items what of ours it is about
 */
public record Candidate(
        Sha256 complaint,
        Instant received,
        Instant event,
        Optional<String> mailbox,
        Optional<String> unit,
        Complainant.Channel channel,
        String language,
        Optional<String> receiver,
        Optional<String> source,
        Optional<String> subject,
        Optional<Sketch> sample,
        Optional<Sketch> words,
        Set<String> signs,
        List<Item> items) {

    public Candidate {
        signs = Set.copyOf(signs);
        items = List.copyOf(items);
    }

    /**
     * One item of ours in it.
     *
     * @param key which bundle it belongs to before any person changed the grouping
     * @param text the item itself: URL, address, account
     * @param template the path template of a URL
     */
    public record Item(
            BundleKey key, Kind kind, CauseCode cause, Optional<Grade> grade, Copy copy, String text, Optional<String> template) {}
}
