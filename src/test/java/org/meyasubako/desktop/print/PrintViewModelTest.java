package org.meyasubako.desktop.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.PaperPages;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.writing.document.DocumentTraits;
import org.meyasubako.writing.document.Html;
import org.meyasubako.writing.document.PdfWriter;
import org.meyasubako.writing.document.PrintableDocument;

class PrintViewModelTest {

    private PaperPages pages;
    private PrintViewModel model;

    @BeforeEach
    void layOnePage() throws Exception {
        DocumentTraits traits = new DocumentTraits("A letter", "Desk", "", "OUR-B-0002", Language.ENGLISH, Instant.EPOCH);
        pages = new PaperPages(new PdfWriter().write(PrintableDocument.letter(traits, Html.element("p", "Words."))).bytes());
        model = new PrintViewModel(new WorkRunner(Runnable::run), pages, "OUR-B-0002");
    }

    @AfterEach
    void putAway() throws Exception {
        pages.close();
    }

    private Optional<String> reason() {
        return model.blocked().get().map(Sentence::code);
    }

    @Test
    void aMachineWithoutAPrinterSaysSo() {
        model.offer(List.of(), Optional.empty());
        assertThat(reason()).contains("print.no-printer");
    }

    @Test
    void nothingWrittenMeansAllPages() {
        assertThat(model.order()).contains(new PrintOrder(1, 1, 1, false));
    }

    @Test
    void pagesBeyondThePaperAreNotPrinted() {
        model.range().set("1-2");
        assertThat(model.order()).isEmpty();
    }

    @Test
    void noCopyIsNoOrder() {
        model.copies().set(0);
        assertThat(model.order()).isEmpty();
        model.copies().set(100);
        assertThat(model.order()).isEmpty();
    }

    @Test
    void oneWholeCopyFollowsTheOther() {
        PrintOrder order = new PrintOrder(2, 4, 2, true);
        assertThat(order.sheets()).isEqualTo(6);
        assertThat(java.util.stream.IntStream.range(0, 6).map(order::page)).containsExactly(2, 3, 4, 2, 3, 4);
    }

    @Test
    void paperThatWasPutAwayIsNotDrawn() throws Exception {
        pages.close();
        assertThat(pages.picture(1, 72)).isEmpty();
    }
}
