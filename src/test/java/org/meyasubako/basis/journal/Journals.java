package org.meyasubako.basis.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Journals to test with. */
final class Journals {

    static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
    static final Instant MORNING = Instant.parse("2026-11-24T00:15:00.250Z");
    static final Person HANAKO = new Person("hanako", "佐藤花子", Role.ANALYST);
    static final Person TARO = new Person("taro", "山田太郎", Role.APPROVER);

    private Journals() {}

    /** An hour apart, the first at {@link #MORNING}. */
    static List<WrittenEntry> of(int entries) {
        List<WrittenEntry> journal = new ArrayList<>();
        JournalHead head = JournalHead.GENESIS;
        for (int i = 0; i < entries; i++) {
            JournalEntry entry = head.next(act(MORNING.plusSeconds(3600L * i), "import", Map.of("messages", "" + i, "profile", "p-1")));
            journal.add(entry.written());
            head = entry.head();
        }
        return journal;
    }

    static Act act(Instant at, String action, Map<String, String> facts) {
        return Act.of(at, JAPAN, HANAKO, action, facts);
    }

    static JournalHead headOf(List<WrittenEntry> journal) {
        return journal.getLast().read().orElseThrow().head();
    }
}
