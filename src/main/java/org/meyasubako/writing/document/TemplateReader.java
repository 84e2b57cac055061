package org.meyasubako.writing.document;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.writing.document.BrokenTemplate.Problem;

/**
 * Reads templates in FreeMarker's language, cut down to what a letter needs: {@code ${gaps}}, {@code <#if>}, {@code <#list>} over
 * a given list, {@code <#switch>}, {@code <#include>} of a shared text, and harmless built-ins such as {@code ?upper_case}.
 *
 * <p>The words that are allowed stand in {@code template-words.txt} beside this class. A shared text includes no other.
 */
public final class TemplateReader {

    /** The longest template, in characters. */
    public static final int LONGEST = 1 << 16;

    private final Map<String, String> shared;
    private final TemplateGrammar grammar = new TemplateGrammar();

    /** A reader whose templates include nothing. */
    public TemplateReader() {
        this(Map.of());
    }

    /**
     * A reader whose templates may include the given texts, and nothing else.
     *
     * @param shared their sources by name
     */
    public TemplateReader(Map<String, String> shared) {
        this.shared = Map.copyOf(shared);
    }

    /**
     * The template, or line, column and reason why it can't be used; a fault in a shared text counts.
     *
     * @param name by which it is called in reasons
     */
    public TemplateReading read(String name, String source, TemplateFormat format) {
        if (source.length() > LONGEST) {
            return new BrokenTemplate(name, 0, 0, Problem.ENDLESS, String.valueOf(LONGEST));
        }
        Configuration configuration = configuration(format);
        for (Map.Entry<String, String> text : shared.entrySet()) {
            if (parse(text.getKey(), text.getValue(), configuration) instanceof BrokenTemplate broken) {
                return broken;
            }
        }
        configuration.setTemplateLoader(sharedTexts());
        return parse(name, source, configuration);
    }

    private TemplateReading parse(String name, String source, Configuration configuration) {
        if (source.stripLeading().startsWith("<#ftl")) {
            // It leaves no trace in the tree, and could switch the escaping off.
            return new BrokenTemplate(name, 1, 1, Problem.FORBIDDEN, "#ftl");
        }
        try {
            Template template = new Template(name, new StringReader(source), configuration);
            Optional<BrokenTemplate> fault = grammar.fault(template, configuration.getTemplateLoader() != null);
            return fault.isPresent() ? fault.get() : new TextTemplate(template);
        } catch (ParseException e) {
            return new BrokenTemplate(name, e.getLineNumber(), e.getColumnNumber(), Problem.SYNTAX, TextTemplate.firstLine(e.getEditorMessage()));
        } catch (StackOverflowError e) {
            return new BrokenTemplate(name, 0, 0, Problem.ENDLESS, "nesting");
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private static Configuration configuration(TemplateFormat format) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new PlainValues());
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNumberFormat("computer");
        // A name such as letter.ftlh must not choose how values are escaped.
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(format == TemplateFormat.HTML ? XHTMLOutputFormat.INSTANCE : PlainTextOutputFormat.INSTANCE);
        return configuration;
    }

    private StringTemplateLoader sharedTexts() {
        StringTemplateLoader texts = new StringTemplateLoader();
        shared.forEach(texts::putTemplate);
        return texts;
    }
}
