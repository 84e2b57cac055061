package org.meyasubako.desktop.print;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.print.Printer;
import org.jspecify.annotations.Nullable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.control.PaperPages;
import org.meyasubako.desktop.task.WorkRunner;

/** What a person chooses before paper is printed, and what stands in the way. */
final class PrintViewModel {

    private static final int MOST_COPIES = 99;

    private final WorkRunner works;
    private final PaperPages pages;
    private final String name;
    private final ObservableList<Printer> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Printer> printer = new SimpleObjectProperty<>();
    private final StringProperty range = new SimpleStringProperty("");
    private final ObjectProperty<Integer> copies = new SimpleObjectProperty<>(1);
    private final BooleanProperty colour = new SimpleBooleanProperty(false);

    PrintViewModel(WorkRunner works, PaperPages pages, String name) {
        this.works = works;
        this.pages = pages;
        this.name = name;
    }

    /** The printers that the system knows; the usual one is chosen. */
    void offer(Iterable<Printer> known, Optional<Printer> usual) {
        known.forEach(printers::add);
        printer.set(usual.orElse(printers.isEmpty() ? null : printers.getFirst()));
    }

    ObservableList<Printer> printers() {
        return printers;
    }

    ObjectProperty<@Nullable Printer> printer() {
        return printer;
    }

    /** The pages as a person writes them; nothing means all. */
    StringProperty range() {
        return range;
    }

    ObjectProperty<Integer> copies() {
        return copies;
    }

    /** In colour, where the printer can; black and white is what every paper is made for. */
    BooleanProperty colour() {
        return colour;
    }

    int count() {
        return pages.count();
    }

    /** What would be printed; empty where something stands in the way. */
    Optional<PrintOrder> order() {
        return copies.get() < 1 || copies.get() > MOST_COPIES ? Optional.empty()
                : PageRange.parse(range.get(), count()).map(read -> new PrintOrder(read.first(), read.last(), copies.get(), colour.get()));
    }

    /** Why nothing can be printed yet; empty where all is well. */
    ObjectBinding<Optional<Sentence>> blocked() {
        return Bindings.createObjectBinding(() -> {
            if (printer.get() == null) {
                return Optional.of(say("print.no-printer"));
            }
            return order().isPresent() ? Optional.empty() : Optional.of(Sentence.of(PrintViewModel.class, "print.no-pages", count()));
        }, printer, range, copies);
    }

    /** Prints in the background; progress and cancel stand in the strip. */
    void print() {
        Printer chosen = printer.get();
        Optional<PrintOrder> order = order();
        if (chosen != null && order.isPresent()) {
            works.start(Sentence.of(PrintViewModel.class, "print.work", name),
                    progress -> new PagePrinter(pages).print(chosen, name, order.get(), progress), () -> { });
        }
    }

    private static Sentence say(String code) {
        return Sentence.of(PrintViewModel.class, code);
    }
}
