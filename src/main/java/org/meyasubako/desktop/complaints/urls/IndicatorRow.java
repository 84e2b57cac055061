package org.meyasubako.desktop.complaints.urls;

import java.util.Optional;
import java.util.stream.Collectors;
import org.meyasubako.desktop.control.Defanged;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.indicator.NormalUrl;

/** A row of the table of indicators; what could be followed is shown so that no program does. */
public record IndicatorRow(Indicator indicator) {

    String type() {
        return indicator.type().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Normalised and defanged. */
    String value() {
        return Defanged.text(indicator.value());
    }

    String raw() {
        return Defanged.text(indicator.raw());
    }

    String where() {
        return indicator.where().name().toLowerCase(java.util.Locale.ROOT);
    }

    String key() {
        return Defanged.text(indicator.key());
    }

    String flags() {
        return indicator.url().map(url -> url.flags().stream().sorted().map(NormalUrl.UrlFlag::code).collect(Collectors.joining(", "))).orElse("");
    }

    Optional<NormalUrl> url() {
        return indicator.url();
    }
}
