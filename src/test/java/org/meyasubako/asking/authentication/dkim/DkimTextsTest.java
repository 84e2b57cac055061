package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;

/** Every verdict has its words. */
class DkimTextsTest {

    private static Stream<Sentence> sentences() {
        Stream<Verdict> keys = Stream.of(BodyState.values()).flatMap(body -> Stream.of(new Verdict.KeyUnknown(body),
                new Verdict.KeyGone(true, KeyBook.EVENT, body), new Verdict.KeyGone(false, KeyBook.EVENT, body),
                new Verdict.KeyDoubtful(KeyBook.EVENT, body), new Verdict.KeyChanged(KeyBook.EVENT, KeyBook.EVENT, body)));
        Stream<Verdict> flawed = Stream.of(Flaw.Kind.values()).map(kind -> new Verdict.Malformed(new Flaw(kind, "bh")));
        Stream<Verdict> others = Stream.of(new Verdict.Pass(), new Verdict.HeaderOnly(), new Verdict.Expired(KeyBook.EVENT),
                new Verdict.NotYetValid(KeyBook.EVENT), new Verdict.Weak(new Weakness.Sha1()), new Verdict.Weak(new Weakness.NoBody()),
                new Verdict.Weak(new Weakness.ShortKey(512)));
        return Stream.of(keys, flawed, others, Stream.of(Broken.values()).map(Verdict.Fail::new),
                Stream.of(KeyFlaw.values()).map(Verdict.KeyUnusable::new), Stream.of(Obstacle.values()).map(Verdict.NotCheckable::new))
                .flatMap(all -> all).map(Verdict::reason);
    }

    @Test
    void everyVerdictIsToldInBothLanguages() {
        for (Language language : List.of(Language.ENGLISH, Language.JAPANESE)) {
            Wording wording = new Wording(language, ZoneOffset.UTC);
            assertThat(sentences().map(wording::tell)).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
        }
    }
}
