package org.meyasubako.desktop.customers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.meyasubako.desktop.task.WorkRunner;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.workspace.Casework;
import org.meyasubako.workspace.CustomerDesk;
import org.meyasubako.workspace.CustomerPage;
import org.meyasubako.workspace.CustomerRow;

/** The customers, the chosen one, and the day as of which he is shown. */
public final class CustomersViewModel {

    private final WorkRunner works;
    private final ObservableList<CustomerRow> rows = FXCollections.observableArrayList();
    private final FilteredList<CustomerRow> shown = new FilteredList<>(rows);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable CustomerRow> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(LocalDate.EPOCH);
    private final ObjectProperty<@Nullable CustomerPage> page = new SimpleObjectProperty<>();
    private ZoneId zone = ZoneId.of("Asia/Tokyo");
    private @Nullable CustomerDesk desk;

    public CustomersViewModel(WorkRunner works) {
        this.works = works;
        typed.addListener((o, old, text) -> shown.setPredicate(row -> matches(row.customer(), text)));
        chosen.addListener((o, old, row) -> open());
        day.addListener((o, old, date) -> open());
    }

    private static boolean matches(Customer customer, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return (customer.number() + " " + customer.name() + " " + customer.kana() + " " + customer.plan()
                + customer.email().map(mailbox -> " " + mailbox).orElse("")).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Works on another casebook from now on, as of its today. */
    public void use(Casework work) {
        desk = new CustomerDesk(work);
        zone = work.zone();
        chosen.set(null);
        day.set(LocalDate.ofInstant(work.clock().instant(), zone));
        refresh();
    }

    /** Reads the list again; the chosen customer stays chosen. */
    public void refresh() {
        CustomerDesk current = desk;
        if (current != null) {
            works.load(current::rows, this::show);
        }
    }

    private void show(List<CustomerRow> read) {
        CustomerRow before = chosen.get();
        rows.setAll(read);
        chosen.set(read.stream().filter(row -> before != null && row.customer().number().equals(before.customer().number())).findFirst()
                .or(() -> shown.stream().findFirst()).orElse(null));
    }

    /** The customers that the search lets through. */
    public ObservableList<CustomerRow> shown() {
        return shown;
    }

    /** A number, a name, a reading, a plan, an address. */
    public StringProperty typed() {
        return typed;
    }

    public ObjectProperty<@Nullable CustomerRow> chosen() {
        return chosen;
    }

    /** The day as of which the customer is shown, from its beginning in the desk's zone. */
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    /** The chosen customer, opened; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable CustomerPage> page() {
        return page;
    }

    /** Chooses the customer {@code by} places further down. */
    public void move(int by) {
        if (!shown.isEmpty()) {
            int at = shown.indexOf(chosen.get());
            chosen.set(shown.get(at < 0 ? 0 : Math.clamp(at + by, 0, shown.size() - 1)));
        }
    }

    private void open() {
        CustomerDesk current = desk;
        CustomerRow row = chosen.get();
        if (row == null || current == null) {
            page.set(null);
            return;
        }
        LocalDate asOf = day.get();
        works.load(() -> current.open(row.customer().number(), asOf.atStartOfDay(zone).toInstant()), opened -> {
            // Another customer or day may have been chosen meanwhile.
            if (row.equals(chosen.get()) && asOf.equals(day.get())) {
                page.set(opened.orElse(null));
            }
        });
    }
}
