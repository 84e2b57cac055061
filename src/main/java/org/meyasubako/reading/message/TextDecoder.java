package org.meyasubako.reading.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.meyasubako.basis.evidence.Span;

/**
 * Makes text of bytes in any charset, with the way back to the bytes; where the charset's name is missing, unknown or false, the
 * charset is guessed.
 */
final class TextDecoder {

    /** The share of bytes beyond ASCII that may be malformed, one in so many, before the charset's name is disbelieved. */
    private static final int TOLERATED = 4;

    private TextDecoder() {}

    /**
     * Text with what was wrong with its charset.
     *
     * @param span the first bytes that mean nothing; else all of them
     */
    record Decoded(SourceText text, Optional<MessageDefect> defect, Optional<Span> span) {
        private static Decoded sound(SourceText text) {
            return new Decoded(text, Optional.empty(), Optional.empty());
        }
    }

    /** Decodes by the name of a charset, or by guessing. */
    static Decoded decode(SourceBytes bytes, Optional<String> label) {
        if (label.isEmpty()) {
            return guessed(bytes, Optional.empty());
        }
        if (CharsetLabels.isUnsupported(label.get())) {
            MessageDefect defect = MessageDefect.CHARSET_UNSUPPORTED;
            return new Decoded(decode(bytes, CharsetLabels.WINDOWS_1252), Optional.of(defect), bytes.span());
        }
        return CharsetLabels.find(label.get()).map(charset -> named(bytes, charset))
                .orElseGet(() -> guessed(bytes, Optional.of(MessageDefect.UNKNOWN_CHARSET)));
    }

    private static Decoded named(SourceBytes bytes, Charset label) {
        Charset charset = CharsetLabels.variant(label, bytes);
        if (CharsetLabels.extendsAscii(charset) && CharsetClassifier.isAscii(bytes)) {
            return Decoded.sound(bytes.asCharacters());
        }
        if (charset.equals(StandardCharsets.US_ASCII)
                || (!CharsetLabels.isIso2022(charset) && CharsetClassifier.escapes(bytes).isPresent())) {
            return guessed(bytes, Optional.of(MessageDefect.CHARSET_MISLABELLED));
        }
        Optional<String> strict = strictly(bytes, charset);
        if (strict.isPresent()) {
            return Decoded.sound(mapped(bytes, charset, strict.get()));
        }
        StepDecoder.Steps steps = StepDecoder.decode(bytes, charset);
        if (steps.malformed() * TOLERATED > steps.beyondAscii()) {
            Optional<Charset> other = CharsetClassifier.likely(bytes).filter(likely -> !likely.equals(charset));
            if (other.isPresent()) {
                return new Decoded(decode(bytes, other.get()), Optional.of(MessageDefect.CHARSET_MISLABELLED), bytes.span());
            }
        }
        return malformed(bytes, charset, steps);
    }

    private static Decoded guessed(SourceBytes bytes, Optional<MessageDefect> defect) {
        if (CharsetClassifier.isAscii(bytes)) {
            return new Decoded(bytes.asCharacters(), defect, defect.flatMap(_ -> bytes.span()));
        }
        Charset charset = CharsetLabels.variant(CharsetClassifier.guess(bytes), bytes);
        Optional<String> strict = strictly(bytes, charset);
        if (strict.isEmpty()) {
            return malformed(bytes, charset, StepDecoder.decode(bytes, charset));
        }
        return new Decoded(mapped(bytes, charset, strict.get()), defect, defect.flatMap(_ -> bytes.span()));
    }

    private static Decoded malformed(SourceBytes bytes, Charset charset, StepDecoder.Steps steps) {
        SourceText text = mapped(bytes, charset, steps.text());
        return new Decoded(text, Optional.of(MessageDefect.MALFORMED_TEXT), steps.firstMalformed(bytes));
    }

    /** Decodes in this charset; bytes that mean nothing become U+FFFD. */
    static SourceText decode(SourceBytes bytes, Charset name) {
        Charset charset = CharsetLabels.variant(name, bytes);
        if (CharsetLabels.extendsAscii(charset) && CharsetClassifier.isAscii(bytes)) {
            return bytes.asCharacters();
        }
        String text = strictly(bytes, charset).orElseGet(() -> StepDecoder.decode(bytes, charset).text());
        return mapped(bytes, charset, text);
    }

    private static SourceText mapped(SourceBytes bytes, Charset charset, String text) {
        return new SourceText(text, () -> StepDecoder.map(bytes, charset, text));
    }

    /** The text where every byte means something in this charset. */
    static Optional<String> strictly(SourceBytes bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.array(), bytes.arrayStart(), bytes.length()))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
