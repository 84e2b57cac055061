package org.meyasubako.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.PacketExport;
import org.meyasubako.writing.packet.LeakyPacketException;
import org.meyasubako.writing.packet.LegalBasis;
import org.meyasubako.writing.packet.PacketContents;
import org.meyasubako.writing.packet.PacketReport;
import org.meyasubako.writing.packet.PacketVerifier;
import org.meyasubako.writing.packet.PacketWriter;
import org.meyasubako.writing.packet.WrittenPacket;
import org.meyasubako.writing.packet.archive.UnwritableBagException;

/** Writes evidence packets of cases, records that they were written, and checks them. */
public final class PacketDesk {

    private final Casework work;

    PacketDesk(Casework work) {
        this.work = work;
    }

    /**
     * Writes a packet: the archive, or of it the paper alone where {@code target} ends in {@code .pdf}. A file that is there is replaced
     * once the new one is whole.
     *
     * @throws IOException where a file cannot be read or written, or the casebook not be written
     * @throws InterruptedException where the work was cancelled; no file is left of it
     */
    public PacketResult write(PacketOrder order, Path target, Progress progress) throws IOException, InterruptedException {
        Optional<CaseBoard.OpenCase> opened = work.board().of(order.bundle());
        PacketResult result = make(order, opened, target, progress);
        if (opened.isPresent() && result.packet().isPresent()) {
            record(order, opened.get(), result.packet().get());
        }
        return result;
    }

    /**
     * Writes a packet's paper to look at. Nothing is recorded: it has not left the desk.
     *
     * @throws IOException where a file cannot be read or written
     * @throws InterruptedException where the work was cancelled; no file is left of it
     */
    public PacketResult preview(PacketOrder order, Path paper, Progress progress) throws IOException, InterruptedException {
        return make(order, work.board().of(order.bundle()), paper, progress);
    }

    private PacketResult make(PacketOrder order, Optional<CaseBoard.OpenCase> opened, Path target, Progress progress)
            throws IOException, InterruptedException {
        List<Sentence> against = against(order, opened);
        if (opened.isEmpty() || !against.isEmpty()) {
            return PacketResult.refused(against);
        }
        try {
            PacketContents contents = new PacketGatherer(work, opened.get(), order).gather();
            return new PacketResult(Optional.of(isPaper(target) ? paper(contents, target, progress) : archive(contents, target, progress)), List.of());
        } catch (LeakyPacketException e) {
            return PacketResult.refused(e.places());
        } catch (UnwritableBagException e) {
            return PacketResult.refused(List.of(e.reason()));
        }
    }

    private List<Sentence> against(PacketOrder order, Optional<CaseBoard.OpenCase> opened) {
        if (opened.isEmpty()) {
            return List.of(say("refused.no-case", order.bundle()));
        }
        return switch (order.reader()) {
            case INTERNAL -> List.of();
            case AUTHORITY -> order.basis().isPresent() ? List.of() : List.of(say("refused.no-basis"));
            case CUSTOMER -> opened.get().bundle().customer().flatMap(work::customer).isPresent() ? List.of()
                    : List.of(say("refused.nobody", order.bundle()));
        };
    }

    private void record(PacketOrder order, CaseBoard.OpenCase opened, WrittenPacket packet) throws IOException {
        work.casebook().packets().record(opened.number(), new PacketExport(order.reader().name().toLowerCase(Locale.ROOT),
                order.basis().map(LegalBasis::ground).map(LegalBasis.Ground::code), packet.sha256(), packet.length(),
                packet.file().toAbsolutePath().toString()), work.person());
    }

    private static boolean isPaper(Path target) {
        return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static WrittenPacket archive(PacketContents contents, Path target, Progress progress)
            throws IOException, UnwritableBagException, LeakyPacketException, InterruptedException {
        return new PacketWriter((done, total) -> progress.at(done, total, done)).write(contents, target);
    }

    /** The paper is the very file that stands in the archive, so that its cover names the archive's evidence list. */
    private static WrittenPacket paper(PacketContents contents, Path target, Progress progress)
            throws IOException, UnwritableBagException, LeakyPacketException, InterruptedException {
        Path archive = target.resolveSibling(target.getFileName() + ".part.zip");
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            WrittenPacket whole = archive(contents, archive, progress);
            extract(archive, part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            byte[] bytes = Files.readAllBytes(target);
            return new WrittenPacket(target, Sha256.of(bytes), bytes.length, whole.evidence(), whole.pages(), whole.remarks());
        } finally {
            Files.deleteIfExists(archive);
            Files.deleteIfExists(part);
        }
    }

    private static void extract(Path archive, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry paper = zip.stream().filter(entry -> entry.getName().endsWith("/data/packet.pdf")).findFirst()
                    .orElseThrow(() -> new IOException("the packet has no paper"));
            try (InputStream in = zip.getInputStream(paper)) {
                Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Checks an archive, whoever made it; needs no casebook. */
    public static PacketReport verify(Path archive) throws IOException, InterruptedException {
        return new PacketVerifier().verify(archive);
    }

    /** The packets that were written of a case, the oldest first. */
    public List<PacketExport> written(String bundle) throws CasebookUnavailableException {
        Optional<CaseBoard.OpenCase> opened = work.board().of(bundle);
        return opened.isEmpty() ? List.of()
                : work.casebook().packets().of(opened.get().number()).stream().flatMap(deed -> deed.value().stream()).toList();
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(PacketDesk.class, code, arguments);
    }
}
