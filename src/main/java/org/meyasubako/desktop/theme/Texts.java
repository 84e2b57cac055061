package org.meyasubako.desktop.theme;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;

/** The window's language: everything it says is told anew when it changes. */
public final class Texts {

    private final ZoneId zone;
    private final ObjectProperty<Wording> wording;

    public Texts(Language language, ZoneId zone) {
        this.zone = zone;
        this.wording = new SimpleObjectProperty<>(new Wording(language, zone));
    }

    public ReadOnlyObjectProperty<Wording> wording() {
        return wording;
    }

    public Language language() {
        return wording.get().language();
    }

    public void speak(Language language) {
        wording.set(new Wording(language, zone));
    }

    public String tell(Sentence sentence) {
        return wording.get().tell(sentence);
    }

    /** A text that follows the language. */
    public StringBinding bind(Sentence sentence) {
        return Bindings.createStringBinding(() -> tell(sentence), wording);
    }

    /** Day, time and zone, short. */
    public String time(Instant instant) {
        String pattern = language() == Language.JAPANESE ? "yyyy/M/d H:mm z" : "d MMM yyyy HH:mm z";
        return DateTimeFormatter.ofPattern(pattern, language().locale()).format(instant.atZone(zone));
    }

    /** Day and time for a narrow column; the zone stands elsewhere. */
    public String shortTime(Instant instant) {
        String pattern = language() == Language.JAPANESE ? "M/d H:mm" : "d MMM HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language().locale()).format(instant.atZone(zone));
    }

    /** The day alone, for a range of days. */
    public String date(Instant instant) {
        String pattern = language() == Language.JAPANESE ? "M/d" : "d MMM";
        return DateTimeFormatter.ofPattern(pattern, language().locale()).format(instant.atZone(zone));
    }

    /** Time to the second, of a day that is shown elsewhere. */
    public String clock(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(instant.atZone(zone));
    }

    /** A day with its zone. */
    public String day(Instant instant) {
        String pattern = language() == Language.JAPANESE ? "yyyy/M/d (E) z" : "EEE d MMM yyyy z";
        return DateTimeFormatter.ofPattern(pattern, language().locale()).format(instant.atZone(zone));
    }

    public ZoneId zone() {
        return zone;
    }
}
