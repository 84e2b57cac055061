package org.meyasubako.writing.document;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a template strings, numbers, booleans, lists and maps, and nothing else of them; counts what it looks at, for one filling. */
final class PlainValues implements ObjectWrapper {

    /** Ends a filling that looks at too many values. */
    static final class Exhausted extends TemplateModelException {

        Exhausted() {
            super(String.valueOf(TextTemplate.MOST_STEPS));
        }
    }

    private int steps;

    /** @throws IllegalArgumentException for a value that is not plain */
    static void require(Object value) {
        switch (value) {
            case String _, Number _, Boolean _ -> {
                // Plain.
            }
            case List<?> list -> list.forEach(PlainValues::require);
            case Map<?, ?> map -> map.forEach((key, inner) -> {
                require(inner);
                if (!(key instanceof String)) {
                    throw new IllegalArgumentException("a template knows values by name, not by " + key.getClass());
                }
            });
            default -> throw new IllegalArgumentException("a template can't show a " + value.getClass());
        }
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (++steps > TextTemplate.MOST_STEPS) {
            throw new Exhausted();
        }
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case String text -> new SimpleScalar(text);
            case Number number -> new SimpleNumber(number);
            case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case List<?> list -> new Row(list);
            case Map<?, ?> map -> new Fields(map);
            default -> throw new TemplateModelException("not a plain value");
        };
    }

    /** A list, whose values are counted every time that they are looked at. */
    private final class Row implements TemplateSequenceModel {

        private final List<?> list;

        Row(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    /** A map, which can be asked for a name but not listed. */
    private final class Fields implements TemplateHashModel {

        private final Map<?, ?> map;

        Fields(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }
}
