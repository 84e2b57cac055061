package org.meyasubako.desktop.packets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.task.RunningWork;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.PacketDesk;
import org.meyasubako.workspace.PacketOrder;
import org.meyasubako.workspace.PacketResult;
import org.meyasubako.workspace.Progress;
import org.meyasubako.writing.packet.LegalBasis;

/** A packet in the making: for whom, on which basis, in which language, and its paper. The last question wins. */
public final class PacketsViewModel {

    private final WorkRunner works;
    private final ReadOnlyObjectWrapper<String> bundle = new ReadOnlyObjectWrapper<>("");
    private final ObjectProperty<PacketOrder.Reader> reader = new SimpleObjectProperty<>(PacketOrder.Reader.INTERNAL);
    private final ObjectProperty<LegalBasis.@Nullable Ground> ground = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty reference = new SimpleStringProperty("");
    private final StringProperty confirmed = new SimpleStringProperty("");
    private final StringProperty purpose = new SimpleStringProperty("");
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.JAPANESE);
    private final ReadOnlyObjectWrapper<@Nullable PacketPaper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PacketResult> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> drawing = new ReadOnlyObjectWrapper<>(false);
    private Runnable changed = () -> { };
    private @Nullable Casework work;
    private @Nullable RunningWork running;
    private long asked;

    public PacketsViewModel(WorkRunner works) {
        this.works = works;
        reader.addListener((o, old, chosen) -> preview());
        ground.addListener((o, old, chosen) -> preview());
        language.addListener((o, old, chosen) -> preview());
    }

    /** Works on another casebook from now on. */
    public void use(Casework other) {
        work = other;
        bundle.set("");
        paper.set(null);
    }

    /** Runs {@code told} when a packet was recorded. */
    public void whenChanged(Runnable told) {
        changed = told;
    }

    /**
     * Shows the packet of a case.
     *
     * @param spoken the language of the window, in which the packet is told first
     */
    public void open(String number, Language spoken) {
        bundle.set(number);
        saved.set(null);
        if (language.get() == spoken) {
            preview();
        } else {
            language.set(spoken);
        }
    }

    /** The case; empty while none is open. */
    public ReadOnlyObjectProperty<String> bundle() {
        return bundle.getReadOnlyProperty();
    }

    /** Whom it is for. */
    public ObjectProperty<PacketOrder.Reader> reader() {
        return reader;
    }

    /** On what an authority rests its request; null while none is chosen. */
    public ObjectProperty<LegalBasis.@Nullable Ground> ground() {
        return ground;
    }

    /** The authority's name. */
    public StringProperty name() {
        return name;
    }

    /** Number and date of its request. */
    public StringProperty reference() {
        return reference;
    }

    /** Who of the legal side confirmed an emergency. */
    public StringProperty confirmed() {
        return confirmed;
    }

    /** What the packet is made for. */
    public StringProperty purpose() {
        return purpose;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /** The paper that was drawn last; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable PacketPaper> paper() {
        return paper.getReadOnlyProperty();
    }

    /** Whether paper is being drawn. */
    public ReadOnlyObjectProperty<Boolean> drawing() {
        return drawing.getReadOnlyProperty();
    }

    /** What came of the last saving; null while nothing was saved. */
    public ReadOnlyObjectProperty<@Nullable PacketResult> saved() {
        return saved.getReadOnlyProperty();
    }

    /** The packet as it is asked for now. */
    PacketOrder order() {
        Optional<LegalBasis> basis = reader.get() == PacketOrder.Reader.AUTHORITY ? Optional.ofNullable(ground.get()).map(chosen ->
                new LegalBasis(chosen, reference.get().strip(), Optional.of(confirmed.get().strip()).filter(text -> !text.isEmpty()))) : Optional.empty();
        return new PacketOrder(bundle.get(), reader.get(), name.get().strip(), basis, purpose.get().strip(), language.get());
    }

    /** Draws the paper anew; what was being drawn is given up. */
    public void preview() {
        Casework current = work;
        if (current == null || bundle.get().isEmpty()) {
            return;
        }
        Optional.ofNullable(running).ifPresent(RunningWork::cancel);
        long question = ++asked;
        PacketOrder order = order();
        drawing.set(true);
        running = works.start(Sentence.of(PacketsViewModel.class, "packets.drawing", order.bundle()), progress -> {
            PacketPaper drawn = draw(current.packets(), order, progress);
            works.load(() -> drawn, shown -> {
                if (question == asked) {
                    paper.set(shown);
                }
            });
        }, () -> drawing.set(question != asked && drawing.get()));
    }

    private static PacketPaper draw(PacketDesk desk, PacketOrder order, Progress progress) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("packet");
        Path file = folder.resolve("packet.pdf");
        try {
            PacketResult result = desk.preview(order, file, progress);
            return new PacketPaper(result, result.packet().isPresent() ? Files.readAllBytes(file) : new byte[0]);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** Writes the packet and records that it was written. */
    public void save(Path target) {
        Casework current = work;
        if (current != null) {
            PacketOrder order = order();
            works.start(Sentence.of(PacketsViewModel.class, "packets.saving", order.bundle()), progress -> {
                PacketResult result = current.packets().write(order, target, progress);
                works.load(() -> result, saved::set);
            }, changed);
        }
    }

    /** The accounts that may confirm an emergency. */
    List<String> legalAccounts() {
        return Optional.ofNullable(work).flatMap(Casework::profile).stream().flatMap(profile -> profile.rows().analysts().stream())
                .filter(analyst -> analyst.role() == org.meyasubako.own.provider.AnalystRole.LEGAL).map(analyst -> analyst.account()).toList();
    }
}
