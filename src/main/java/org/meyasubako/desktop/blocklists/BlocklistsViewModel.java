package org.meyasubako.desktop.blocklists;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.meyasubako.asking.blocklist.DeadList;
import org.meyasubako.asking.blocklist.DeadListWarning;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.workspace.BlocklistDesk;

/** The lists with their health, the dead ones, and what of these stands in a pasted configuration. */
public final class BlocklistsViewModel {

    private final WorkRunner works;
    private final ObservableList<BlocklistDesk.Row> rows = FXCollections.observableArrayList();
    private final FilteredList<BlocklistDesk.Row> shown = new FilteredList<>(rows);
    private final ObservableList<DeadList> dead = FXCollections.observableArrayList();
    private final ObservableList<DeadListWarning> warnings = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty configuration = new SimpleStringProperty("");
    private @Nullable BlocklistDesk desk;

    public BlocklistsViewModel(WorkRunner works) {
        this.works = works;
        typed.addListener((o, old, text) -> shown.setPredicate(row -> matches(row, text)));
        configuration.addListener((o, old, text) -> look(text));
    }

    private static boolean matches(BlocklistDesk.Row row, String text) {
        return (row.list().publicZone() + " " + row.list().name() + " " + row.list().operator()).toLowerCase(Locale.ROOT)
                .contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Works on another casebook from now on. */
    public void use(BlocklistDesk other) {
        desk = other;
        dead.setAll(other.catalogue().dead());
        refresh();
    }

    /** Reads every list's health again. */
    public void refresh() {
        BlocklistDesk current = desk;
        if (current != null) {
            works.load(current::rows, read -> rows.setAll(read));
        }
    }

    private void look(String text) {
        BlocklistDesk current = desk;
        warnings.setAll(current == null ? List.of() : current.warnings(text));
    }

    /** The lists that the search lets through. */
    public ObservableList<BlocklistDesk.Row> shown() {
        return shown;
    }

    /** Lists that must not be asked any more. */
    public ObservableList<DeadList> dead() {
        return dead;
    }

    /** What stands in the search field: a zone, a name, an operator. */
    public StringProperty typed() {
        return typed;
    }

    /** The text of a configuration of any mail server. */
    public StringProperty configuration() {
        return configuration;
    }

    /** The dead lists that the configuration still asks. */
    public ObservableList<DeadListWarning> warnings() {
        return warnings;
    }
}
