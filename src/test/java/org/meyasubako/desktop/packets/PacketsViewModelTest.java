package org.meyasubako.desktop.packets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.SampleDesk;
import org.meyasubako.workspace.PacketDesk;
import org.meyasubako.workspace.PacketOrder;
import org.meyasubako.writing.packet.LegalBasis;

class PacketsViewModelTest {

    @TempDir
    private Path home;

    private SampleDesk desk;
    private PacketsViewModel model;
    private String shop;

    @BeforeEach
    void openThePacketOfTheHardCase() throws Exception {
        desk = new SampleDesk(home);
        model = new PacketsViewModel(desk.works());
        shop = desk.bundle("shop.our.example");
        desk.ui().act(() -> {
            model.use(desk.work());
            model.open(shop, Language.ENGLISH);
        });
        desk.ui().await(() -> model.paper().get() != null);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
        assertThat(desk.works().failure().get()).isNull();
    }

    private PacketPaper paper() {
        return Objects.requireNonNull(model.paper().get());
    }

    private void otherPaper(Runnable deed) throws Exception {
        PacketPaper before = paper();
        desk.ui().act(deed);
        desk.ui().await(() -> model.paper().get() != null && !paper().equals(before));
    }

    @Test
    void lookingIsNotRecorded() throws Exception {
        assertThat(paper().isThere()).isTrue();
        assertThat(desk.work().packets().written(shop)).isEmpty();
    }

    @Test
    void anAuthorityWithoutABasisGetsNothing() throws Exception {
        otherPaper(() -> model.reader().set(PacketOrder.Reader.AUTHORITY));
        assertThat(paper().isThere()).isFalse();
        assertThat(paper().result().refusals()).isNotEmpty();
    }

    @Test
    void theBasisIsPartOfTheOrderForAnAuthorityOnly() throws Exception {
        otherPaper(() -> model.reader().set(PacketOrder.Reader.AUTHORITY));
        desk.ui().act(() -> {
            model.ground().set(LegalBasis.Ground.WARRANT);
            model.reference().set(" 2026 No. 17 ");
        });
        assertThat(model.order().basis().orElseThrow().reference()).isEqualTo("2026 No. 17");
        desk.ui().act(() -> model.reader().set(PacketOrder.Reader.INTERNAL));
        assertThat(model.order().basis()).isEmpty();
    }

    @Test
    void theLastQuestionWins() throws Exception {
        desk.ui().act(() -> {
            model.reader().set(PacketOrder.Reader.CUSTOMER);
            model.reader().set(PacketOrder.Reader.AUTHORITY);
        });
        desk.ui().await(() -> desk.works().running().isEmpty() && !paper().isThere());
        assertThat(model.drawing().get()).isFalse();
    }

    @Test
    void whatIsSavedIsRecordedAndHoldsWhenChecked() throws Exception {
        Path archive = home.resolve("packet.zip");
        desk.ui().act(() -> model.save(archive));
        desk.ui().await(() -> model.saved().get() != null);
        assertThat(PacketDesk.verify(archive).passed()).isTrue();
        assertThat(desk.work().packets().written(shop)).hasSize(1);
    }
}
