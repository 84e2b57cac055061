package org.meyasubako.writing.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;

/**
 * The templates in use: the shipped ones, and in their place those of the desk that can be used. A desk's template stands in a folder under
 * the shipped one's name, for instance {@code L6_ja.ftl}, in UTF-8.
 */
public final class TemplateShelf {

    /** Bytes of one template of a desk. */
    public static final int MOST_BYTES = 64 << 10;

    private final Map<String, LetterTemplate> templates;
    private final List<RefusedTemplate> refused;

    private TemplateShelf(Map<String, LetterTemplate> templates, List<RefusedTemplate> refused) {
        this.templates = Map.copyOf(templates);
        this.refused = List.copyOf(refused);
    }

    /** The shipped templates alone. */
    public static TemplateShelf shipped() {
        Map<String, LetterTemplate> templates = new HashMap<>();
        for (LetterKind kind : LetterKind.values()) {
            for (Language language : Language.values()) {
                LetterTemplate.Outcome<LetterTemplate> read = LetterTemplate.read(kind, language, shippedSource(kind, language));
                templates.put(LetterTemplate.fileName(kind, language),
                        read.value().orElseThrow(() -> new IllegalStateException("shipped template: " + read.refused())));
            }
        }
        return new TemplateShelf(templates, List.of());
    }

    /** The shipped templates, and those of the folder that can be used in their place; a folder that isn't there has none. */
    public static TemplateShelf of(Path folder) {
        TemplateShelf shipped = shipped();
        Map<String, LetterTemplate> templates = new HashMap<>(shipped.templates);
        List<RefusedTemplate> refused = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            for (Language language : Language.values()) {
                Path file = folder.resolve(LetterTemplate.fileName(kind, language));
                if (Files.exists(file)) {
                    LetterTemplate.Outcome<LetterTemplate> read = read(kind, language, file);
                    read.value().ifPresent(own -> templates.put(LetterTemplate.fileName(kind, language), own));
                    read.refused().ifPresent(refused::add);
                }
            }
        }
        return new TemplateShelf(templates, refused);
    }

    /** The desk's templates that can't be used, with line and reason; the shipped ones stand in their place. */
    public List<RefusedTemplate> refused() {
        return refused;
    }

    /** The source of a shipped template, from which a desk may start its own. */
    public static String shippedSource(LetterKind kind, Language language) {
        String file = LetterTemplate.fileName(kind, language);
        try (InputStream in = Optional.ofNullable(TemplateShelf.class.getResourceAsStream(file))
                .orElseThrow(() -> new MissingResourceException("template", TemplateShelf.class.getName(), file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LetterTemplate template(LetterKind kind, Language language) {
        return Optional.ofNullable(templates.get(LetterTemplate.fileName(kind, language))).orElseThrow();
    }

    private static LetterTemplate.Outcome<LetterTemplate> read(LetterKind kind, Language language, Path file) {
        String name = LetterTemplate.fileName(kind, language);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return refusal(name, Sentence.of(TemplateShelf.class, "template.tooLong", MOST_BYTES));
            }
            return LetterTemplate.read(kind, language, StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return refusal(name, Sentence.of(TemplateShelf.class, "template.notUtf8"));
        } catch (IOException e) {
            return refusal(name, Sentence.of(TemplateShelf.class, "template.unreadable"));
        }
    }

    private static LetterTemplate.Outcome<LetterTemplate> refusal(String file, Sentence reason) {
        return LetterTemplate.Outcome.refused(new RefusedTemplate(file, 0, reason));
    }
}
