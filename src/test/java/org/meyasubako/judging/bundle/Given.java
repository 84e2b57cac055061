package org.meyasubako.judging.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.complaint.Complainant.Channel;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/** A complaint for tests, written in the words of the desk; what is not said is the plainest case of kind 3. */
final class Given {

    static final Instant START = Instant.parse("2026-03-03T00:00:00Z");
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final SketchExtractor SKETCHES = new SketchExtractor();

    private final String name;
    private Instant received = START;
    private Optional<Instant> event = Optional.empty();
    private Optional<String> mailbox = Optional.of("hanako@isp-a.example");
    private Optional<String> unit = Optional.empty();
    private Channel channel = Channel.PERSON;
    private String language = "en";
    private Optional<String> receiver = Optional.of("isp-a.example");
    private Optional<String> source = Optional.empty();
    private Optional<String> subject = Optional.empty();
    private Optional<Sketch> sample = Optional.empty();
    private Optional<Sketch> words = Optional.empty();
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final List<Candidate.Item> items = new ArrayList<>();

    private Given(String name) {
        this.name = name;
    }

    static Given complaint(String name) {
        return new Given(name);
    }

    static Sha256 digest(String name) {
        return Sha256.of(name.getBytes(StandardCharsets.UTF_8));
    }

    static BundleKey host(String host, String customer) {
        return new BundleKey(BundleKey.Type.HOST, host, Optional.of(new CustomerNumber(customer)), 0);
    }

    static BundleKey address(String address, String customer) {
        return new BundleKey(BundleKey.Type.ADDRESS, address, Optional.of(new CustomerNumber(customer)), 0);
    }

    Given after(Duration time) {
        received = START.plus(time);
        return this;
    }

    Given hours(int hours) {
        return after(Duration.ofHours(hours));
    }

    Given happened(Instant at) {
        event = Optional.of(at);
        return this;
    }

    /** The complainant's mailbox, which counts as a complainant of its own. */
    Given by(String address) {
        mailbox = Optional.of(address);
        receiver = Optional.of(address.substring(address.indexOf('@') + 1));
        return this;
    }

    Given byNobody() {
        mailbox = Optional.empty();
        return this;
    }

    Given ofUnit(String organisation) {
        unit = Optional.of(organisation);
        return this;
    }

    Given through(Channel way) {
        channel = way;
        return this;
    }

    Given in(String code) {
        language = code;
        return this;
    }

    Given receivedBy(String domain) {
        receiver = Optional.of(domain);
        return this;
    }

    Given from(String address) {
        source = Optional.of(address);
        return this;
    }

    Given titled(String text) {
        subject = Optional.of(text);
        return this;
    }

    Given sample(String text) {
        sample = SKETCHES.sample(BareText.of(text, Set.of()));
        return this;
    }

    Given saying(String text) {
        words = SKETCHES.words(BareText.of(text, Set.of()));
        return this;
    }

    Given showing(Sign... shown) {
        signs.addAll(List.of(shown));
        return this;
    }

    /** Names a URL of the customer's. */
    Given naming(BundleKey key, String url, String template) {
        items.add(new Candidate.Item(key, Kind.NAMED, CauseCode.K3_URL, Optional.of(Grade.C), Copy.PASTED, url, Optional.of(template)));
        return this;
    }

    Given naming(BundleKey key) {
        return naming(key, "http://" + key.value() + "/", "/");
    }

    /** Was sent from an address of the customer's. */
    Given sentFrom(BundleKey key, Kind kind, Grade grade, Copy copy) {
        return sentFrom(key, kind, CauseCode.K1_HDR, grade, copy);
    }

    Given sentFrom(BundleKey key, Kind kind, CauseCode cause, Grade grade, Copy copy) {
        items.add(new Candidate.Item(key, kind, cause, Optional.of(grade), copy, key.value(), Optional.empty()));
        return this;
    }

    Candidate made() {
        Set<String> names = new HashSet<>();
        signs.forEach(sign -> names.add(sign.name()));
        return new Candidate(digest(name), received, event.orElse(received), mailbox, unit.or(() -> mailbox), channel, language, receiver,
                source, subject, sample, words, names, items);
    }

    /** The only bundle of these complaints. */
    static EvidenceBundle bundle(Given... complaints) {
        List<EvidenceBundle> bundles = new Grouping().bundles(List.of(complaints).stream().map(Given::made).toList(), List.of());
        if (bundles.size() != 1) {
            throw new AssertionError(bundles.size() + " bundles");
        }
        return bundles.getFirst();
    }

    static String told(Sentence sentence) {
        return new Wording(Language.ENGLISH, TOKYO).tell(sentence);
    }

    static List<String> told(List<Sentence> sentences) {
        return sentences.stream().map(Given::told).toList();
    }
}
