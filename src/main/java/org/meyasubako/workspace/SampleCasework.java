package org.meyasubako.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.casebook.CasebookSettings;
import org.meyasubako.own.provider.UnreadableProfileException;
import org.meyasubako.writing.letter.LetterKind;

/** The sample as a casebook of its own: laid down beside its mail, with its profile and its answers, its time standing where the story ends. */
public final class SampleCasework {

    /** The morning after the story's last mail. */
    private static final String STORY_TIME = "2026-03-23T00:00:00Z";

    /** An analyst of the sample's profile: who runs the sample sits at that desk. */
    private static final String ANALYST = "tanaka";

    private final SampleFolder folder;
    private final CaseworkOpener opener;

    public SampleCasework(SampleFolder folder, CaseworkOpener opener) {
        this.folder = folder;
        this.opener = opener;
    }

    /** Where the casebook lies. */
    public Path casebook() {
        return folder.mailbox().resolveSibling("sample.casebook");
    }

    /** The case of which the sample shows a letter and a packet: only its address is named, by nine people. */
    private static final String SHOP = "shop.our.example";

    /** Where the sample's letters are written. */
    public Path letters() {
        return folder.mailbox().resolveSibling("letters");
    }

    /** Where the sample's packet is written. */
    public Path packet() {
        return folder.mailbox().resolveSibling("packet-" + SHOP + ".zip");
    }

    /**
     * Ends the story: who complained about other things was told that his complaint is here, an inquiry to the shop is drafted and a packet of its case written, once. What is there already stays.
     *
     * @return the number of the case; empty where it is not there, or nothing may be written
     */
    public Optional<String> finish(Casework work, Language language) throws IOException, InterruptedException {
        Optional<CaseRow> shop = work.cases().rows().stream().filter(row -> row.key().value().equals(SHOP)).findFirst();
        if (shop.isEmpty() || work.casebook().readOnly().isPresent()) {
            return Optional.empty();
        }
        String number = shop.get().id();
        new SampleAnswers(work, number).acknowledge();
        if (work.cases().open(number).letters().isEmpty()) {
            work.letters().write(work.letters().plan(LetterOrder.of(number, LetterKind.L10)), letters(), Progress.UNWATCHED);
        }
        if (Files.notExists(packet())) {
            work.packets().write(PacketOrder.internal(number, language), packet(), Progress.UNWATCHED);
        }
        return Optional.of(number);
    }

    /**
     * Lays the sample down where it is missing and opens its casebook, with the recorded answers in it. Its mail is the caller's to import:
     * what is there already is not doubled, so a run that was killed is made whole by the next.
     */
    public Casework open() throws IOException, UnreadableProfileException {
        folder.lay();
        if (!Files.isDirectory(folder.profile())) {
            // Somebody's own folder: nothing of ours is put into it.
            throw new NoSuchFileException(folder.profile().toString());
        }
        Casework work = opener.open(CaseworkOpener.Request.working(casebook(), Optional.of(folder.profile()), Optional.empty()),
                Map.of(CasebookSettings.STORY_TIME, STORY_TIME, CaseworkOpener.STORY_ANALYST, ANALYST));
        if (work.casebook().readOnly().isEmpty()) {
            work.answersFrom(folder.answers());
        }
        return work;
    }
}
