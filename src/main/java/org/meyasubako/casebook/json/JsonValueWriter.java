package org.meyasubako.casebook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.wording.Sentence;

/** Writes a value as the one JSON text that it has. */
final class JsonValueWriter {

    private final JsonFactory factory;
    private final Shapes shapes;

    JsonValueWriter(JsonFactory factory, Shapes shapes) {
        this.factory = factory;
        this.shapes = shapes;
    }

    String write(Object value, Class<?> declared) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            write(out, value, declared);
        } catch (IOException e) {
            throw new IllegalStateException("memory is no disk", e);
        }
        return text.toString();
    }

    private void write(JsonGenerator out, Object value, Class<?> declared) throws IOException {
        switch (value) {
            case Optional<?> optional when optional.isEmpty() -> out.writeNull();
            case Optional<?> optional -> write(out, optional.get(), declared);
            case String text -> out.writeString(text);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            case Boolean truth -> out.writeBoolean(truth);
            case Enum<?> constant -> out.writeString(constant.name());
            case Set<?> set -> writeSet(out, set, declared);
            case Collection<?> list -> writeList(out, List.copyOf(list), declared);
            case Sentence sentence -> writeSentence(out, sentence);
            default -> writeOther(out, value, declared);
        }
    }

    private void writeOther(JsonGenerator out, Object value, Class<?> declared) throws IOException {
        Optional<TextForm<?>> form = TextForm.of(value.getClass());
        if (form.isPresent()) {
            out.writeString(form.get().text(value));
        } else if (value instanceof Record record) {
            writeRecord(out, record, declared);
        } else {
            throw new IllegalArgumentException("no form for " + value.getClass());
        }
    }

    private void writeRecord(JsonGenerator out, Record record, Class<?> declared) throws IOException {
        Shape shape = shapes.of(record.getClass());
        out.writeStartObject();
        if (Shapes.hasCases(declared)) {
            out.writeStringField("is", record.getClass().getSimpleName());
        }
        for (int i = 0; i < shape.names().size(); i++) {
            out.writeFieldName(shape.names().get(i));
            write(out, shape.component(record, i), Types.content(shape.types().get(i)));
        }
        out.writeEndObject();
    }

    private void writeList(JsonGenerator out, List<?> list, Class<?> declared) throws IOException {
        out.writeStartArray();
        for (Object element : list) {
            write(out, element, declared);
        }
        out.writeEndArray();
    }

    /** A set has no order of its own, and the one that it happens to have changes with each run of the program. */
    private void writeSet(JsonGenerator out, Set<?> set, Class<?> declared) throws IOException {
        out.writeStartArray();
        for (String element : set.stream().map(each -> write(each, declared)).sorted().toList()) {
            out.writeRawValue(element);
        }
        out.writeEndArray();
    }

    private void writeSentence(JsonGenerator out, Sentence sentence) throws IOException {
        out.writeStartObject();
        out.writeStringField("home", sentence.home().getName());
        out.writeStringField("code", sentence.code());
        out.writeArrayFieldStart("arguments");
        for (Object argument : sentence.arguments()) {
            writeArgument(out, argument);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Numbers, times and sentences keep their type, since a text may choose by it; anything else is told as it writes itself. */
    private void writeArgument(JsonGenerator out, Object argument) throws IOException {
        switch (argument) {
            case Sentence inner -> writeSentence(out, inner);
            case Number number when number instanceof Integer || number instanceof Long || number instanceof Double ->
                write(out, number, Number.class);
            case java.time.Instant instant -> writeTime(out, "instant", instant.toString());
            case ZonedDateTime time -> writeTime(out, "time", time.toString());
            default -> out.writeString(argument.toString());
        }
    }

    private static void writeTime(JsonGenerator out, String form, String text) throws IOException {
        out.writeStartObject();
        out.writeStringField(form, text);
        out.writeEndObject();
    }
}
