package org.meyasubako.writing.document;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.swing.tree.TreeNode;

/**
 * Says what in a parsed template is not of the language that templates may use.
 *
 * <p>FreeMarker's makers advise against templates of strangers: its language can compute, and so run without end or fill the memory.
 * What is left here repeats over given lists only, which the filling counts.
 */
@SuppressWarnings("deprecation") // The tree of a template has no other door.
final class TemplateGrammar {

    private static final Pattern BUILT_IN = Pattern.compile("\\?[a-zA-Z_]+");
    private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    /** A default for what is missing, a range, a special variable such as the present time, a list written out. */
    private static final Pattern TRICK = Pattern.compile("[\\w)\\]]!(?!=)|\\.\\.|(?<![\\w)\\]])\\.[a-z]\\w*|(?<![\\w)\\]\"])\\[|->");
    private static final Pattern GIVEN_LIST = Pattern.compile("#list [A-Za-z_][\\w.]*(\\[\\w+])?( as \\w+)?");

    private final Set<String> words;

    TemplateGrammar() {
        try (InputStream in = Objects.requireNonNull(TemplateGrammar.class.getResourceAsStream("template-words.txt"))) {
            words = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("# "))
                    .flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped list cannot be read", e);
        }
    }

    /**
     * The first thing in the template that it may not use.
     *
     * @param includes whether it may include others
     */
    Optional<BrokenTemplate> fault(Template template, boolean includes) {
        return fault(template.getName(), template.getRootTreeNode(), includes);
    }

    private Optional<BrokenTemplate> fault(String name, TreeNode node, boolean includes) {
        TemplateElement element = (TemplateElement) node;
        Optional<BrokenTemplate> fault = forbidden(element.getDescription(), includes).map(word -> new BrokenTemplate(name, element.getBeginLine(),
                element.getBeginColumn(), BrokenTemplate.Problem.FORBIDDEN, word));
        for (int i = 0; i < node.getChildCount() && fault.isEmpty(); i++) {
            fault = fault(name, node.getChildAt(i), includes);
        }
        return fault;
    }

    /** What may not stand in an element, which describes itself as it would be written, without what stands between its tags. */
    private Optional<String> forbidden(String description, boolean includes) {
        String kind = description.split(" ", 2)[0];
        if (kind.equals("text") || kind.equals("comment") || kind.equals("root")) {
            return Optional.empty();
        }
        boolean known = kind.startsWith("${") || words.contains(kind);
        if (!known || (kind.equals("#include") && !includes)) {
            return Optional.of(kind);
        }
        String expression = STRING.matcher(description.startsWith("${") ? description.substring(2) : description).replaceAll(
                text -> text.group().contains("${") ? Matcher.quoteReplacement("->") : "\"\"");
        if (kind.equals("#list") && !GIVEN_LIST.matcher(expression).matches()) {
            return Optional.of(description);
        }
        Optional<String> builtIn = BUILT_IN.matcher(expression).results().map(match -> match.group()).filter(word -> !words.contains(word)).findFirst();
        return builtIn.isPresent() || !TRICK.matcher(expression).find() ? builtIn : Optional.of(description);
    }
}
