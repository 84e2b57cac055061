package org.meyasubako.judging.bundle;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.judging.assessment.WordList;

/** The parameters and path segments by which affiliate systems name the partner who is paid for a visitor. */
final class AffiliateParameters {

    private static final Splitter PARAMETERS = Splitter.on('&').omitEmptyStrings();
    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();

    private final List<String> parameters;
    private final List<String> segments;

    AffiliateParameters() {
        WordList words = WordList.read(AffiliateParameters.class, "affiliate-parameters.txt");
        this.parameters = words.of("parameter");
        this.segments = words.of("segment");
    }

    /** What names the partner in a URL: {@code aid=118}, {@code /a/123/}. */
    Optional<String> find(String url) {
        int question = url.indexOf('?');
        String query = question < 0 ? "" : url.substring(question + 1);
        return PARAMETERS.splitToStream(query).filter(this::isParameter).findFirst()
                .or(() -> segment(question < 0 ? url : url.substring(0, question)));
    }

    private boolean isParameter(String parameter) {
        int equals = parameter.indexOf('=');
        return equals > 0 && equals + 1 < parameter.length() && parameters.contains(parameter.substring(0, equals).toLowerCase(Locale.ROOT));
    }

    /** A known segment with a number behind it. */
    private Optional<String> segment(String url) {
        List<String> path = SEGMENTS.splitToList(url);
        for (int i = 2; i + 1 < path.size(); i++) {
            boolean number = path.get(i + 1).chars().allMatch(c -> c >= '0' && c <= '9');
            if (number && segments.contains(path.get(i).toLowerCase(Locale.ROOT))) {
                return Optional.of("/" + path.get(i) + "/" + path.get(i + 1) + "/");
            }
        }
        return Optional.empty();
    }
}
