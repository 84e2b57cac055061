package org.meyasubako.cli;

import java.util.Locale;
import org.meyasubako.basis.wording.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --language ja|en}. */
final class LanguageOption implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "ja" -> Language.JAPANESE;
            case "en" -> Language.ENGLISH;
            default -> throw new TypeConversionException("'" + value + "' is neither ja nor en");
        };
    }
}
