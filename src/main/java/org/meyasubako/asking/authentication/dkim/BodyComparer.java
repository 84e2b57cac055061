package org.meyasubako.asking.authentication.dkim;

import com.google.common.io.BaseEncoding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meyasubako.basis.wording.Sentence;

/**
 * Compares one mail's body with the hashes of it that its signatures state (RFC 6376 section 3.7). The same reading for several signatures
 * is digested once.
 */
final class BodyComparer {

    private final WrittenMail mail;
    private final boolean whole;
    private final LineEnds ends;
    private final Map<Recipe, Digested> digests = new HashMap<>();

    /** @param whole whether the body is all there */
    BodyComparer(WrittenMail mail, boolean whole) {
        this.mail = mail;
        this.whole = whole;
        this.ends = LineEnds.of(mail.bytes(), mail.bodyStart());
    }

    /** What is digested, and how. */
    private record Recipe(Canonicalization form, LineReading reading, String digest, long limit) {}

    private record Digested(String hash, long length) {}

    /** Compares the body with what the field says of it. */
    BodyComparison compare(SignatureField field) {
        if (field.bodyHash().isEmpty()) {
            return BodyComparison.NOT_COMPARED;
        }
        if (!whole) {
            return BodyComparison.MISSING;
        }
        Digested first = digest(field, LineReading.ANY_END);
        for (LineReading reading : ends.readings()) {
            Digested digested = digest(field, reading);
            if (matches(field, digested)) {
                return new BodyComparison(BodyState.RIGHT, uncovered(field, digested), emptied(field, digested), notes(field, digested, reading));
            }
        }
        return new BodyComparison(BodyState.WRONG, uncovered(field, first), false, shortBody(field, first));
    }

    private static boolean matches(SignatureField field, Digested digested) {
        byte[] stated = BaseEncoding.base64().decode(field.bodyHash().orElse(""));
        boolean complete = field.length().orElse(0) <= digested.length;
        return complete && Arrays.equals(stated, BaseEncoding.base64().decode(digested.hash));
    }

    private static long uncovered(SignatureField field, Digested digested) {
        return Math.max(0, digested.length - field.length().orElse(digested.length));
    }

    private static boolean emptied(SignatureField field, Digested digested) {
        return field.length().orElse(1) == 0 && digested.length > 0;
    }

    private List<Sentence> notes(SignatureField field, Digested digested, LineReading reading) {
        List<Sentence> notes = new ArrayList<>();
        if (uncovered(field, digested) > 0) {
            notes.add(Sentence.of(BodyComparer.class, "note.uncovered", field.length().orElse(0), uncovered(field, digested)));
        }
        if (ends.bare() && reading != LineReading.CRLF_ALONE) {
            notes.add(Sentence.of(BodyComparer.class, "note.bare-line-ends"));
        }
        reading.note().ifPresent(notes::add);
        return notes;
    }

    /** More is signed than there is: the end of the body is missing (RFC 6376 section 3.5, tag {@code l}). */
    private static List<Sentence> shortBody(SignatureField field, Digested digested) {
        return field.length().orElse(0) > digested.length
                ? List.of(Sentence.of(BodyComparer.class, "note.body-shorter", field.length().orElse(0), digested.length)) : List.of();
    }

    private Digested digest(SignatureField field, LineReading reading) {
        Recipe recipe = new Recipe(field.body(), reading, field.algorithm().digest(), field.length().orElse(Long.MAX_VALUE));
        return digests.computeIfAbsent(recipe, this::digest);
    }

    private Digested digest(Recipe recipe) {
        try {
            MessageDigest digest = MessageDigest.getInstance(recipe.digest);
            long length = new CanonicalBody(recipe.form, recipe.reading, digest, recipe.limit).feed(mail.bytes(), mail.bodyStart());
            return new Digested(BaseEncoding.base64().encode(digest.digest()), length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + recipe.digest, e);
        }
    }
}
