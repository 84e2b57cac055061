package org.meyasubako.basis.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalEntryTest {

    /** Digests made with {@code printf … | sha256sum}, not with this program. */
    private static final String HANAKO = "8a9acdd6ffbdd864407951751947448bd8295a926eecb0f42f18575f208aba7d";
    private static final String FIRST = "f54288aca47c3f0f5eb0ab29bea1c90c75b26746dafe289c0b9ca00f25ca9709";

    private static final Act HELD = Journals.act(Journals.MORNING, "decide", Map.of("disposition", "hold", "bundle", "B-0001"));

    @Test
    void aPersonIsKnownByTheDigestOfItsLines() {
        assertThat(Journals.HANAKO.digest().hex()).isEqualTo(HANAKO);
    }

    @Test
    void namesThatRunIntoEachOtherHaveDigestsOfTheirOwn() {
        Person one = new Person("a", "b\nrole legal", Role.ANALYST);
        assertThat(one.digest()).isNotEqualTo(new Person("a\nname 1 b", "", Role.LEGAL).digest());
        assertThat(new Person("ab", "c", Role.ANALYST).digest()).isNotEqualTo(new Person("a", "bc", Role.ANALYST).digest());
    }

    @Test
    void theRoleBelongsToThePerson() {
        assertThat(new Person("taro", "taro", Role.APPROVER).digest()).isNotEqualTo(Person.unlisted("taro").digest());
    }

    @Test
    void rolesAreReadByTheirCodes() {
        assertThat(Role.of("Approver")).contains(Role.APPROVER);
        assertThat(Role.of("chief")).isEmpty();
    }

    @Test
    void isWrittenAsDocumented() {
        assertThat(JournalHead.GENESIS.next(HELD).written().text()).isEqualTo("""
                meyasubako-journal 1
                number 1
                at 2026-11-24T00:15:00.250Z
                offset +09:00
                person %s
                action decide
                fact bundle B-0001
                fact disposition hold
                previous 0000000000000000000000000000000000000000000000000000000000000000
                """.formatted(HANAKO));
    }

    @Test
    void itsHashIsTheOneThatAnyoneComputes() {
        assertThat(JournalHead.GENESIS.next(HELD).hash().hex()).isEqualTo(FIRST);
    }

    @Test
    void eachEntryCarriesTheHashOfTheOneBefore() {
        JournalEntry first = JournalHead.GENESIS.next(HELD);
        JournalEntry second = first.head().next(HELD);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.hash());
    }

    @Test
    void isReadBackAsItWas() {
        JournalEntry entry = JournalHead.GENESIS.next(HELD);
        assertThat(entry.written().read()).contains(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "2026-11-24T00:00:00Z", "9999-12-31T23:59:59.999999Z"})
    void isReadBackAtAnyTime(String time) {
        JournalEntry entry = JournalHead.GENESIS.next(Act.of(Instant.parse(time), ZoneOffset.ofTotalSeconds(-12_345),
                Journals.TARO, "verify", Map.of()));
        assertThat(entry.written().read()).contains(entry);
    }

    @Test
    void theOrderOfTheFactsIsTheirOwn() {
        SortedMap<String, String> backwards = new TreeMap<>(Collections.reverseOrder());
        backwards.putAll(HELD.facts());
        Act same = new Act(HELD.at(), HELD.offset(), HELD.person(), HELD.action(), backwards);
        assertThat(JournalHead.GENESIS.next(same)).isEqualTo(JournalHead.GENESIS.next(HELD));
        assertThat(JournalHead.GENESIS.next(same).hash().hex()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hanako@our.example", "two words", "a\nprevious", "佐藤", "a/b", "=1+1"})
    void takesNoFactThatIsText(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Journals.act(Journals.MORNING, "decide", Map.of("ground", value)))
                .withMessage("not a fact: ground");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Decide", "de cide", "decide\n", "9", "決定"})
    void takesNoActionThatIsNoCode(String action) {
        assertThatIllegalArgumentException().isThrownBy(() -> Journals.act(Journals.MORNING, action, Map.of()));
    }

    @Test
    void takesAsManyFactsAsItSays() {
        Map<String, String> facts = new HashMap<>();
        for (int i = 0; i < Act.MAX_FACTS; i++) {
            facts.put("k" + "x".repeat(36) + i, "v".repeat(Act.MAX_VALUE));
        }
        JournalEntry entry = JournalHead.GENESIS.next(Journals.act(Journals.MORNING, "import", facts));
        assertThat(entry.written().read()).contains(entry);
        facts.put("one-more", "1");
        assertThatIllegalArgumentException().isThrownBy(() -> Journals.act(Journals.MORNING, "import", facts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "meyasubako-journal 1\n", "fact a b\n", "\0", "previous"})
    void whatIsNoEntryReadsAsNone(String text) {
        assertThat(new WrittenEntry(text, WrittenEntry.hashOf(text).hex()).read()).isEmpty();
    }

    @Test
    void aHugeTextReadsAsNone() {
        String huge = "meyasubako-journal 1\nnumber 1\n" + "fact a b\n".repeat(1_000_000);
        assertThat(new WrittenEntry(huge, "").read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at 2026-13-24T00:15:00.250Z", "at 2026-11-24T24:00:00.000Z", "at 2026-11-24T00:15:00.2500",
        "offset +99:00", "offset +9"})
    void aTimeThatCannotBeReadsAsNone(String line) {
        assertThat(rewritten(line.startsWith("at") ? "at 2026-11-24T00:15:00.250Z" : "offset +09:00", line).read()).isEmpty();
    }

    @Test
    void theSameEntryIsWrittenInOneWayAlone() {
        assertThat(rewritten("offset +09:00", "offset +00:00").read()).isEmpty();
        assertThat(rewritten("number 1\n", "number 01\n").read()).isEmpty();
        assertThat(rewritten("fact bundle B-0001\nfact disposition hold\n", "fact disposition hold\nfact bundle B-0001\n").read()).isEmpty();
        assertThat(rewritten("fact bundle B-0001\n", "fact bundle B-0001\nfact bundle B-0001\n").read()).isEmpty();
    }

    /** The held bundle's entry with other words, and a hash that fits them. */
    private static WrittenEntry rewritten(String before, String after) {
        String text = JournalHead.GENESIS.next(HELD).written().text().replace(before, after);
        return new WrittenEntry(text, WrittenEntry.hashOf(text).hex());
    }
}
