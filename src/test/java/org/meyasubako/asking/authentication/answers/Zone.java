package org.meyasubako.asking.authentication.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Question;

/**
 * Answers as tests write them down, one a line: name, type, value.
 *
 * <p>A type {@code FAIL} stands for a name server that answers for no other type of that name, {@code MISSING} for a name of which nothing
 * else is recorded, {@code DENIED} for one that does not exist. {@code \xNN} in a value is a character.
 */
public final class Zone implements DnsAnswers {

    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-Fa-f]{2})");

    private final Map<Question, List<String>> records = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Set<Question> asked = new LinkedHashSet<>();
    private final boolean missing;

    /** @param missing whether what no line speaks of is not recorded, rather than not there */
    public Zone(List<String> lines, boolean missing) {
        this.missing = missing;
        lines.forEach(this::line);
    }

    private void line(String line) {
        String[] parts = (line + "  ").split(" ", 3);
        String name = unescaped(parts[0]);
        String value = unescaped(parts[2].substring(0, parts[2].length() - (parts[2].endsWith("  ") ? 2 : 1)));
        Optional<Question> question = Question.parse(parts[1] + " " + name);
        question.ifPresentOrElse(asked -> records.computeIfAbsent(asked, _ -> new ArrayList<>()).add(value),
                () -> states.put(new Question(Question.Type.TXT, name).subject(), parts[1]));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll((MatchResult hex) ->
                java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex.group(1), 16))));
    }

    /** Everything that was looked for. */
    public Set<Question> asked() {
        return asked;
    }

    @Override
    public DnsAnswer answerTo(Question question) {
        asked.add(question);
        String state = states.getOrDefault(question.subject(), missing ? "MISSING" : "");
        Answer<List<String>> answer = records.containsKey(question) ? new Answer.Found<>(List.copyOf(records.get(question)))
                : switch (state) {
                    case "FAIL" -> new Answer.Failed<>(LookupReason.FAIL_TIMEOUT.sentence("192.0.2.53"));
                    case "MISSING" -> new Answer.Skipped<>(LookupReason.SKIP_NOT_RECORDED.sentence());
                    default -> new Answer.Absent<>();
                };
        return new DnsAnswer(answer, Optional.empty(), state.equals("DENIED"));
    }
}
