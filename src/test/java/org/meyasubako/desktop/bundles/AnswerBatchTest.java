package org.meyasubako.desktop.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.desktop.SampleDesk;
import org.meyasubako.desktop.task.RunningWork;
import org.meyasubako.workspace.Correspondent;
import org.meyasubako.workspace.Correspondent.Answering;
import org.meyasubako.workspace.LetterChoice;
import org.meyasubako.workspace.LetterRow;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.LetterState;

class AnswerBatchTest {

    @TempDir
    private Path home;

    private SampleDesk desk;
    private AnswerBatch batch;
    private String shop;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = new SampleDesk(home);
        batch = new AnswerBatch(desk.works(), () -> { });
        batch.use(desk.work());
        shop = desk.bundle("shop.our.example");
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
        assertThat(desk.works().failure().get()).isNull();
    }

    private List<Correspondent> whoWaits(Answering... how) throws Exception {
        return desk.work().cases().open(shop).correspondence().stream().filter(each -> List.of(how).contains(each.answering())).toList();
    }

    @Test
    void onlyAnswersThatCanBeWrittenAreOffered() throws Exception {
        List<LetterChoice> offered = new ArrayList<>();
        desk.ui().act(() -> batch.kinds(shop, offered::addAll));
        desk.ui().await(() -> !offered.isEmpty());
        assertThat(offered).allMatch(choice -> choice.isPossible() && choice.kind().isAnswer());
    }

    @Test
    void everybodyWhoWaitsIsAnsweredAndMarkedInOneAct() throws Exception {
        Path folder = Files.createDirectory(home.resolve("answers"));
        desk.ui().act(() -> batch.write(shop, LetterKind.L3, folder));
        desk.ui().await(() -> batch.last(shop).isPresent());
        assertThat(whoWaits(Answering.OPEN)).isEmpty();
        List<Long> drafts = whoWaits(Answering.DRAFTED).stream().flatMap(each -> each.letters().stream()).map(LetterRow::number).distinct().toList();
        assertThat(batch.last(shop).orElseThrow().kept()).isEqualTo(drafts.size());
        desk.work().letters().mark(drafts, LetterState.SENT, desk.work().clock().instant());
        assertThat(whoWaits(Answering.OPEN, Answering.DRAFTED)).isEmpty();
    }

    @Test
    void nobodyIsAnsweredTwice() throws Exception {
        Path folder = Files.createDirectory(home.resolve("answers"));
        desk.ui().act(() -> batch.write(shop, LetterKind.L3, folder));
        desk.ui().await(() -> batch.last(shop).isPresent());
        desk.ui().act(() -> batch.write(shop, LetterKind.L3, folder));
        desk.ui().await(() -> batch.last(shop).orElseThrow().written() == 0);
    }

    @Test
    void whatWasWrittenBeforeACancelIsKept() throws Exception {
        Path folder = Files.createDirectory(home.resolve("answers"));
        desk.ui().act(() -> {
            batch.write(shop, LetterKind.L3, folder);
            desk.works().running().forEach(RunningWork::cancel);
        });
        desk.ui().await(() -> desk.works().running().isEmpty());
        long written;
        try (var files = Files.list(folder)) {
            written = files.filter(file -> file.toString().endsWith(".eml")).count();
        }
        assertThat(whoWaits(Answering.DRAFTED)).hasSize((int) written);
    }
}
