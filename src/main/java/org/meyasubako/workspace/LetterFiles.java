package org.meyasubako.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.asking.blocklist.Listing;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.LetterDraft;
import org.meyasubako.casebook.LetterReader;
import org.meyasubako.casebook.Letters;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.own.provider.Desk;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.writing.letter.Draft;
import org.meyasubako.writing.letter.DraftWriter;
import org.meyasubako.writing.letter.Export;
import org.meyasubako.writing.letter.LeakCheck;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.Posting;

/** Writes letters as files into a folder, and keeps each whole one as a draft before its files are there. */
final class LetterFiles {

    private final Casework work;
    private final Path folder;
    private final DraftWriter writer;
    private final ReferralReader referrals;
    private final LeakChecks leaks;

    LetterFiles(Casework work, Path folder) {
        Desk desk = work.profile().orElseGet(Profile::empty).desk();
        this.work = work;
        this.folder = folder;
        this.writer = new DraftWriter(desk, work.stationery().pdf().get());
        this.referrals = new ReferralReader(work);
        this.leaks = new LeakChecks(work);
    }

    List<WrittenLetter> write(List<LetterPlan> plans, Progress progress) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<WrittenLetter> written = new ArrayList<>();
        for (LetterPlan plan : plans) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            written.add(plan.draft().isPresent() ? write(plan, plan.draft().get())
                    : new WrittenLetter(plan, Optional.empty(), List.of(), plan.refusals(), List.of()));
            progress.at(written.size(), plans.size(), written.size());
        }
        return written;
    }

    /** Keeps whole letters as drafts without any file, as for a person who goes on tomorrow. */
    List<WrittenLetter> keep(List<LetterPlan> plans) throws CasebookUnavailableException {
        List<WrittenLetter> kept = new ArrayList<>();
        for (LetterPlan plan : plans) {
            kept.add(plan.draft().isPresent() ? keep(plan, plan.draft().get())
                    : new WrittenLetter(plan, Optional.empty(), List.of(), plan.refusals(), List.of()));
        }
        return kept;
    }

    private WrittenLetter keep(LetterPlan plan, Draft draft) throws CasebookUnavailableException {
        LeakCheck search = leaks.of(plan.context());
        long number = work.casebook().letters().next();
        Export mail = mail(plan, draft, posting(plan, number), search);
        Export export = mail instanceof Export.Refused && draft.addressee().address().isEmpty() && draft.isComplete() ? writer.text(draft, search) : mail;
        if (export instanceof Export.Finished) {
            keep(plan.context(), draft, number, export);
        }
        return new WrittenLetter(plan, export instanceof Export.Finished ? Optional.of(number) : Optional.empty(), List.of(), reasons(export),
                remarks(export));
    }

    private Posting posting(LetterPlan plan, long number) {
        return new Posting(Math.toIntExact(number), work.now(), plan.context().inspection().map(Inspection::complaint).map(Complaint::message)
                .flatMap(Posting.AnsweredMail::of));
    }

    private WrittenLetter write(LetterPlan plan, Draft draft) throws IOException {
        LeakCheck search = leaks.of(plan.context());
        long number = work.casebook().letters().next();
        Posting posting = posting(plan, number);
        Export text = writer.text(draft, search);
        Export paper = writer.paper(draft, posting, search);
        Export mail = mail(plan, draft, posting, search);
        List<Sentence> leaked = new ArrayList<>(reasons(text));
        leaked.addAll(reasons(paper));
        if (!leaked.isEmpty()) {
            return new WrittenLetter(plan, Optional.empty(), List.of(), leaked.stream().distinct().toList(), List.of());
        }
        boolean whole = draft.isComplete() && (mail instanceof Export.Finished || draft.addressee().address().isEmpty());
        if (whole) {
            keep(plan.context(), draft, number, mail instanceof Export.Finished ? mail : text);
        }
        String name = name(draft.kind());
        List<Path> files = new ArrayList<>();
        put(mail, name + ".eml").ifPresent(files::add);
        put(text, name + ".txt").ifPresent(files::add);
        put(paper, name + ".pdf").ifPresent(files::add);
        return new WrittenLetter(plan, whole ? Optional.of(number) : Optional.empty(), files, reasons(mail), remarks(text));
    }

    private Export mail(LetterPlan plan, Draft draft, Posting posting, LeakCheck search) throws CasebookUnavailableException {
        return draft.kind() == LetterKind.L12 && draft.isComplete()
                ? referrals.read(plan.context()).map(referral -> writer.referral(draft, posting, referral, search))
                        .orElseGet(() -> writer.mail(draft, posting, List.of(), search))
                : writer.mail(draft, posting, List.of(), search);
    }

    private static List<Sentence> reasons(Export export) {
        return export instanceof Export.Refused refused ? refused.reasons() : List.of();
    }

    private static List<Sentence> remarks(Export export) {
        return export instanceof Export.Finished finished ? finished.toLookAt() : List.of();
    }

    private void keep(LetterContext context, Draft draft, long number, Export export) throws CasebookUnavailableException {
        Export.Finished finished = (Export.Finished) export;
        RawMessage bytes = RawMessage.of(finished.file().bytes(), "letter/" + draft.kind().code() + "-" + number);
        List<Sha256> answers = context.reader() instanceof LetterReader.Complainant ? context.complaints().stream().map(ListRow::sha256).toList() : List.of();
        LetterDraft kept = new LetterDraft(number, draft.kind(), draft.language(), context.reader(),
                context.listing().map(LetterFiles::name), answers, finished.messageId(),
                bytes.sha256());
        CaseNumber subject = context.subject();
        work.casebook().letters().draft(List.of(new Letters.Drafting(subject, kept, bytes)), work.person());
    }

    private static String name(Listing listing) {
        return listing.question().list().publicZone() + "/" + listing.question().subject();
    }

    /** The first name of this kind that no file in the folder has: {@code L1-001}. */
    private String name(LetterKind kind) {
        for (int i = 1; ; i++) {
            String name = String.format(Locale.ROOT, "%s-%03d", kind.code(), i);
            if (Files.notExists(folder.resolve(name + ".txt")) && Files.notExists(folder.resolve(name + ".eml"))) {
                return name;
            }
        }
    }

    private Optional<Path> put(Export export, String name) throws IOException {
        if (export instanceof Export.Finished finished) {
            return Optional.of(Files.write(folder.resolve(name), finished.file().bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        }
        return Optional.empty();
    }
}
