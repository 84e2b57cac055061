package org.meyasubako.workspace;

import java.util.SortedMap;
import java.util.TreeMap;
import org.meyasubako.casebook.ImportCounts;
import org.meyasubako.reading.complaint.ComplaintFormat;

/**
 * What an import came to.
 *
 * @param formats how many complaints of each format were among what was seen
 * @param defects how often each defect was met
 * @param unread files that were not read
 */
public record ImportSummary(
        ImportCounts counts, SortedMap<ComplaintFormat, Long> formats, SortedMap<String, Long> defects, long unread) {

    public ImportSummary {
        formats = new TreeMap<>(formats);
        defects = new TreeMap<>(defects);
    }
}
