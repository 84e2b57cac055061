package org.meyasubako.writing.letter;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.writing.document.BrokenTemplate;
import org.meyasubako.writing.document.FilledText;
import org.meyasubako.writing.document.TemplateFormat;
import org.meyasubako.writing.document.TemplateReader;
import org.meyasubako.writing.document.TextTemplate;

/** The template of one letter in one language: its first line is the subject, the rest the text. */
final class LetterTemplate {

    private static final Pattern SUBJECT = Pattern.compile("\\A(?:件名|Subject):[ \\t]*(\\S[^\\n]*)\\n");
    /** What every letter has beside its fields. */
    private static final Set<String> COMMON = Set.of("addressee", "desk", "case", "signature");

    private final String file;
    private final TextTemplate text;

    private LetterTemplate(String file, TextTemplate text) {
        this.file = file;
        this.text = text;
    }

    /** A filled template, its fields still marked. */
    record Filled(String subject, String text) {}

    /** What came of reading or filling a template. */
    record Outcome<T>(Optional<T> value, Optional<RefusedTemplate> refused) {

        static <T> Outcome<T> of(T value) {
            return new Outcome<>(Optional.of(value), Optional.empty());
        }

        static <T> Outcome<T> refused(RefusedTemplate why) {
            return new Outcome<>(Optional.empty(), Optional.of(why));
        }
    }

    /** The name of the file in which a desk keeps its own template. */
    static String fileName(LetterKind kind, Language language) {
        return kind.code() + "_" + language.tag() + ".ftl";
    }

    /** The template, tried with all fields and with the required ones alone: it must state all that the letter has to. */
    static Outcome<LetterTemplate> read(LetterKind kind, Language language, String source) {
        String file = fileName(kind, language);
        return switch (new TemplateReader().read(file, Marks.without(source.replace("\r\n", "\n")), TemplateFormat.PLAIN)) {
            case BrokenTemplate broken -> Outcome.refused(refusal(file, broken));
            case TextTemplate template -> new LetterTemplate(file, template).tried(kind);
        };
    }

    private Outcome<LetterTemplate> tried(LetterKind kind) {
        Set<FieldName> all = EnumSet.copyOf(kind.required());
        all.addAll(kind.optional());
        for (Set<FieldName> names : List.of(all, kind.required())) {
            Outcome<Filled> filled = fill(sample(names));
            if (filled.refused().isPresent()) {
                return Outcome.refused(filled.refused().get());
            }
            String written = filled.value().map(each -> each.subject() + each.text()).orElse("");
            Optional<Sentence> lacking = lacking(kind, written);
            if (lacking.isPresent()) {
                return Outcome.refused(new RefusedTemplate(file, 0, lacking.get()));
            }
        }
        return Outcome.of(this);
    }

    private static Map<String, String> sample(Set<FieldName> names) {
        Map<String, String> values = new HashMap<>();
        COMMON.forEach(name -> values.put(name, "<" + name + ">"));
        names.forEach(name -> values.put(name.key(), Marks.around(name, List.of(name.key()))));
        return values;
    }

    private static Optional<Sentence> lacking(LetterKind kind, String written) {
        Optional<Sentence> field = kind.required().stream().filter(name -> !written.contains(Marks.around(name, List.of(name.key()))))
                .map(name -> Sentence.of(LetterTemplate.class, "template.lacks", name.key(), name.title())).findFirst();
        return field.or(() -> Stream.of("addressee", "signature").filter(name -> !written.contains("<" + name + ">"))
                .map(name -> Sentence.of(LetterTemplate.class, "template.lacksCommon", name)).findFirst());
    }

    /** The template with these values. */
    Outcome<Filled> fill(Map<String, String> values) {
        return switch (text.fill(values)) {
            case BrokenTemplate broken -> Outcome.refused(refusal(file, broken));
            case FilledText filled -> split(filled.text());
        };
    }

    private Outcome<Filled> split(String filled) {
        Matcher subject = SUBJECT.matcher(filled);
        return subject.find() ? Outcome.of(new Filled(subject.group(1).strip(), filled.substring(subject.end())))
                : Outcome.refused(new RefusedTemplate(file, 1, Sentence.of(LetterTemplate.class, "template.noSubject")));
    }

    private static RefusedTemplate refusal(String file, BrokenTemplate broken) {
        return new RefusedTemplate(file, broken.line(), broken.reason());
    }
}
