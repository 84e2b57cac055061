package org.meyasubako.desktop.print;

import java.io.IOException;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.meyasubako.desktop.control.PaperPages;
import org.meyasubako.workspace.Progress;

/** Sends pages to a printer as pictures, so that what was seen is what is printed. */
final class PagePrinter {

    /** Fine enough for the smallest print of a packet, small enough for a page to be drawn in a moment: 17 MB a page of A4. */
    private static final int DPI = 220;

    private final PaperPages pages;

    PagePrinter(PaperPages pages) {
        this.pages = pages;
    }

    /**
     * Prints; blocks until the printer has taken all.
     *
     * @throws IOException where the printer refuses, or a page can't be drawn
     * @throws InterruptedException where the work was cancelled: the job is taken back, as far as the printer obeys
     */
    void print(Printer printer, String name, PrintOrder order, Progress progress) throws IOException, InterruptedException {
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            throw new IOException(printer.getName() + " takes no job");
        }
        job.getJobSettings().setJobName(name);
        PageLayout layout = printer.createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        boolean done = false;
        try {
            for (int sheet = 0; sheet < order.sheets(); sheet++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("printing was cancelled");
                }
                printPage(job, layout, order.page(sheet), order.colour());
                progress.at(sheet + 1L, order.sheets(), sheet + 1L);
            }
            done = job.endJob();
        } finally {
            if (!done) {
                job.cancelJob();
            }
        }
        if (!done) {
            throw new IOException(printer.getName() + " did not take the job: " + job.getJobStatus());
        }
    }

    private void printPage(PrinterJob job, PageLayout layout, int number, boolean colour) throws IOException {
        Image drawn = pages.picture(number, DPI).orElseThrow(() -> new IOException("the paper was put away"));
        ImageView sheet = new ImageView(drawn);
        sheet.setPreserveRatio(true);
        sheet.setSmooth(true);
        sheet.setFitWidth(layout.getPrintableWidth());
        sheet.setFitHeight(layout.getPrintableHeight());
        if (!colour) {
            sheet.setEffect(new ColorAdjust(0, -1, 0, 0));
        }
        if (!job.printPage(layout, sheet)) {
            throw new IOException("page " + number + " was not taken by the printer");
        }
    }
}
