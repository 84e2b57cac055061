package org.meyasubako.reading.indicator;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the grouping key of a URL (level L2): without scheme, what is one recipient's own replaced by {@code {id}}, tracking
 * parameters left out, the rest of the parameters sorted.
 */
final class TemplateWriter {

    /** The key of a normalised URL. */
    String write(UrlParts url) {
        String path = Arrays.stream(url.path().split("/", -1)).map(RecipientToken::replaced).collect(Collectors.joining("/"));
        Optional<String> query = url.query().map(TemplateWriter::query).filter(kept -> !kept.isEmpty());
        return url.authority() + path + query.map(kept -> "?" + kept).orElse("");
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !TrackingParameters.contains(name(parameter)))
                .map(TemplateWriter::parameter).sorted().collect(Collectors.joining("&"));
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    /** A parameter without a value is a token itself; the name of one with a value is kept unless it's drawn, too. */
    private static String parameter(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            return RecipientToken.replaced(parameter);
        }
        String value = RecipientToken.replaced(parameter.substring(equals + 1));
        return RecipientToken.replaced(parameter.substring(0, equals)) + "=" + value;
    }
}
