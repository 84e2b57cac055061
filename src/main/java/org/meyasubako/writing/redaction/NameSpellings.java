package org.meyasubako.writing.redaction;

import com.google.common.base.Splitter;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.meyasubako.writing.redaction.Needle.Bound;
import org.meyasubako.writing.redaction.Needle.Script;

/**
 * The spellings of names of persons and companies.
 *
 * <p>How long a name must be to be searched inside other words: two Chinese characters, three kana, eight letters. Four to seven letters
 * are searched as a word; what is shorter, as a word by itself or before an honorific.
 */
final class NameSpellings {

    private static final int LONG_LETTERS = 8;
    private static final int MIN_LETTERS = 4;
    private static final int MIN_KANA = 3;
    private static final int MIN_CHINESE = 2;
    /** Parts of one name beyond this number are no name. */
    private static final int MAX_PARTS = 6;
    /** A shorter line says nothing of its own. */
    private static final int MIN_LINE = 6;

    private static final Splitter PARTS = Splitter.onPattern("[\\s\u3000・･,，、/()（）]+").omitEmptyStrings();
    private static final Pattern HONORIFIC = Pattern.compile("\\s*(?:様|さま|さん|殿|氏|先生|御中)$");
    private static final Pattern COMPANY = Pattern.compile(
            "株式会社|有限会社|合同会社|合資会社|一般社団法人|医療法人|㈱|㈲|[(（][株有][)）]|(?i:,?\\s*\\b(?:Inc|Corp|Co|Ltd|LLC|K\\.?K|GmbH|Corporation|Company|Limited)\\b\\.?,?)");
    private static final Transliterator LATIN = Transliterator.getInstance("Hiragana-Katakana; Katakana-Latin; Latin-ASCII; Lower");

    private NameSpellings() {}

    static Set<Needle> of(ClearValue value) {
        Set<Needle> all = new LinkedHashSet<>();
        String name = HONORIFIC.matcher(value.text()).replaceFirst("").replace("\"", "");
        List<String> parts = PARTS.splitToList(name).stream().limit(MAX_PARTS).toList();
        addParts(all, parts, value);
        if (!parts.isEmpty() && parts.stream().allMatch(NameSpellings::isKana)) {
            addParts(all, parts.stream().map(NameSpellings::latin).toList(), value);
            addParts(all, parts.stream().map(part -> latin(part).replace("ou", "o").replace("uu", "u")).toList(), value);
        }
        return all;
    }

    private static void addParts(Set<Needle> all, List<String> parts, ClearValue value) {
        parts.forEach(part -> add(all, part, value));
        add(all, String.join("", parts), value);
        add(all, String.join("", parts.reversed()), value);
        if (parts.size() == 2 && parts.stream().allMatch(part -> script(part) == Script.LETTERS)) {
            add(all, parts.getFirst().charAt(0) + parts.getLast(), value);
            add(all, parts.getLast().charAt(0) + parts.getFirst(), value);
        }
        if (parts.size() == 1) {
            surnames(parts.getFirst()).forEach(part -> add(all, part, value));
        }
    }

    /** A Chinese name of four characters is mostly two and two; of other lengths, a surname of two is the usual one. */
    private static List<String> surnames(String name) {
        if (name.length() < 3 || !name.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN)) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(List.of(name.substring(0, 2)));
        if (name.length() == 4) {
            parts.add(name.substring(2));
        }
        return List.copyOf(parts);
    }

    static Set<Needle> ofCompany(ClearValue value) {
        Set<Needle> all = new LinkedHashSet<>();
        String core = COMPANY.matcher(value.text()).replaceAll(" ").strip();
        add(all, core.isEmpty() ? value.text() : core, value);
        return all;
    }

    static Set<Needle> ofLine(ClearValue value) {
        boolean says = value.text().codePoints().filter(Character::isLetterOrDigit).count() >= MIN_LINE;
        return says ? Set.of(new Needle(FoldedText.fold(value.text()), Bound.ANYWHERE, value)) : Set.of();
    }

    static Set<Needle> whole(ClearValue value) {
        Set<Needle> all = new LinkedHashSet<>();
        add(all, value.text(), value);
        return all;
    }

    private static void add(Set<Needle> all, String text, ClearValue value) {
        String folded = FoldedText.fold(text);
        if (!folded.isEmpty()) {
            all.add(new Needle(folded, bound(folded), value));
        }
    }

    private static Bound bound(String folded) {
        int length = folded.codePointCount(0, folded.length());
        return switch (script(folded)) {
            case CHINESE -> length >= MIN_CHINESE ? Bound.ANYWHERE : Bound.SHORT;
            case KANA -> length >= MIN_KANA ? Bound.ANYWHERE : Bound.SHORT;
            case LETTERS, NONE -> length >= LONG_LETTERS ? Bound.ANYWHERE : length >= MIN_LETTERS ? Bound.WORD : Bound.SHORT;
        };
    }

    /** The script of the first letter that decides: a name with a Chinese character is Chinese. */
    private static Script script(String text) {
        for (Script script : List.of(Script.CHINESE, Script.KANA)) {
            if (text.codePoints().anyMatch(c -> Script.of(c) == script)) {
                return script;
            }
        }
        return Script.LETTERS;
    }

    private static boolean isKana(String text) {
        return text.codePoints().allMatch(c -> Script.of(c) == Script.KANA);
    }

    private static String latin(String kana) {
        return LATIN.transliterate(java.text.Normalizer.normalize(kana, java.text.Normalizer.Form.NFKC));
    }
}
