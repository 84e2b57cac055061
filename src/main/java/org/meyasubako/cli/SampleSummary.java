package org.meyasubako.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.Added;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.mailbox.Unread;
import org.meyasubako.workspace.CaseRow;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.MailImporter;

/** What came of a casebook: complaints by format and kind, and its cases. */
final class SampleSummary {

    /** For an import that nobody watches. */
    static final MailImporter.Watcher UNWATCHED = new MailImporter.Watcher() {
        @Override
        public void added(Added added) {
            // The summary counts what there is.
        }

        @Override
        public void unread(Unread file) {
            // The sample's note that is no mail is no news.
        }
    };

    private final Casework work;

    SampleSummary(Casework work) {
        this.work = work;
    }

    List<Sentence> sentences() throws IOException {
        Map<ComplaintFormat, Integer> formats = new EnumMap<>(ComplaintFormat.class);
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        List<ListRow> rows = new ArrayList<>();
        work.casebook().complaints().eachRow(rows::add);
        for (ListRow row : rows) {
            formats.merge(row.columns().format(), 1, Integer::sum);
            row.verdict().ifPresent(verdict -> kinds.merge(verdict.kind(), 1, Integer::sum));
        }
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(say("summary.complaints", rows.size()));
        formats.forEach((format, count) -> sentences.add(say("summary.format", format.code(), count)));
        kinds.forEach((kind, count) -> sentences.add(say("summary.kind", kind.code(), count)));
        List<CaseRow> cases = work.cases().rows();
        sentences.add(say("summary.cases", cases.size()));
        cases.forEach(row -> sentences.add(say("summary.case", row.id(), row.key().value(),
                row.key().customer().map(CustomerNumber::value).orElse("–"), row.kind().code(),
                row.tier().map(Enum::name).orElse("–"), row.complaints(), row.complainants(),
                String.join(" ", row.flags().stream().map(flag -> flag.code()).toList()))));
        return sentences;
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(SampleSummary.class, code, arguments);
    }
}
