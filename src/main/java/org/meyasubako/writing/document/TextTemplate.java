package org.meyasubako.writing.document;

import com.google.common.base.Throwables;
import freemarker.core.InvalidReferenceException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meyasubako.writing.document.BrokenTemplate.Problem;

/** A template that was read and can be filled, any number of times and from several threads. */
public final class TextTemplate implements TemplateReading {

    /** The most that one filling writes. */
    public static final int MOST_CHARACTERS = 16 << 20;
    /** The most values that one filling looks at: what bounds lists within lists. */
    public static final int MOST_STEPS = 1_000_000;

    private final Template template;

    TextTemplate(Template template) {
        this.template = template;
    }

    /**
     * The template with its gaps filled; where a value is missing or unfit, what and where.
     *
     * @param values strings, numbers, booleans, lists and maps of these, by name
     * @throws IllegalArgumentException for a value of any other type: a mistake of ours
     */
    public Filling fill(Map<String, ?> values) {
        PlainValues.require(values);
        PlainValues plain = new PlainValues();
        BoundedWriter out = new BoundedWriter();
        try {
            if (plain.wrap(values) instanceof TemplateHashModel fields) {
                template.process(fields, out, plain);
            }
            return new FilledText(out.toString());
        } catch (InvalidReferenceException e) {
            return broken(e, Problem.MISSING, Objects.requireNonNullElse(e.getBlamedExpressionString(), ""));
        } catch (TemplateException e) {
            boolean exhausted = Throwables.getRootCause(e) instanceof PlainValues.Exhausted;
            return exhausted ? broken(e, Problem.ENDLESS, String.valueOf(MOST_STEPS))
                    : broken(e, Problem.MISFIT, firstLine(e.getMessageWithoutStackTop()));
        } catch (BoundedWriter.Full e) {
            return new BrokenTemplate(template.getName(), 0, 0, Problem.ENDLESS, String.valueOf(MOST_CHARACTERS));
        } catch (StackOverflowError e) {
            return new BrokenTemplate(template.getName(), 0, 0, Problem.ENDLESS, "nesting");
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
    }

    private BrokenTemplate broken(TemplateException e, Problem problem, String detail) {
        String name = Objects.requireNonNullElse(e.getTemplateSourceName(), template.getName());
        return new BrokenTemplate(name, place(e.getLineNumber()), place(e.getColumnNumber()), problem, detail);
    }

    private static int place(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
