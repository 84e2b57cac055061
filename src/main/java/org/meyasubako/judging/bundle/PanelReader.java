package org.meyasubako.judging.bundle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.bundle.EvidencePanel.Indicator;
import org.meyasubako.judging.bundle.EvidencePanel.Row;

/** Reads the strength of a case's evidence: what is counted, and how. */
public final class PanelReader {

    private static final String TOKEN = "{id}";

    private final TierRule tiers = new TierRule();
    private final ComplainantCounter complainants = new ComplainantCounter();
    private final ZoneId zone;

    /** @param zone in which the desk counts days */
    public PanelReader(ZoneId zone) {
        this.zone = zone;
    }

    /** The panel of a case. */
    public EvidencePanel read(EvidenceBundle bundle, CaseFacts facts) {
        Complainants heard = complainants.count(bundle.members(), facts.answered());
        List<Row> rows = new ArrayList<>();
        addPeople(bundle, heard, rows);
        addRuns(bundle, rows);
        addReach(bundle, facts, rows);
        addCustomerSide(bundle, facts, rows);
        return new EvidencePanel(rows, tier(bundle, facts, heard));
    }

    /** The tier of a case alone; empty where the case does not rest on circumstances. */
    public Optional<TierFinding> tier(EvidenceBundle bundle, CaseFacts facts) {
        return tier(bundle, facts, complainants.count(bundle.members(), facts.answered()));
    }

    private Optional<TierFinding> tier(EvidenceBundle bundle, CaseFacts facts, Complainants heard) {
        return bundle.isCircumstantial()
                ? Optional.of(tiers.find(TierRule.Counts.of(bundle, heard), facts.allCustomerFacts())) : Optional.empty();
    }

    private static void addPeople(EvidenceBundle bundle, Complainants heard, List<Row> rows) {
        rows.add(row(Indicator.COMPLAINANTS, heard.people(), heard.loops(), heard.sources(), heard.unproved().size(), heard.unknown()));
        int same = heard.coordinated().stream().mapToInt(List::size).sum();
        rows.add(row(Indicator.SAME_WORDS, same, heard.coordinated().size()));
        rows.add(row(Indicator.CHANNELS, distinct(bundle, member -> Stream.of(member.candidate().channel()))));
        rows.add(row(Indicator.LANGUAGES, distinct(bundle, member -> Stream.of(member.candidate().language()))));
    }

    private void addRuns(EvidenceBundle bundle, List<Row> rows) {
        Set<LocalDate> days = bundle.complaints().stream().map(member -> LocalDate.ofInstant(member.candidate().received(), zone))
                .collect(java.util.stream.Collectors.toSet());
        rows.add(row(Indicator.SAMPLES, bundle.samples().size(),
                (int) bundle.members().stream().filter(member -> member.sample().isPresent()).count()));
        rows.add(row(Indicator.CAMPAIGNS, bundle.campaigns().size()));
        rows.add(row(Indicator.WAVES, bundle.waves().size(), Wave.GAP.toHours()));
        rows.add(row(Indicator.TIME, Duration.between(bundle.first(), bundle.last()).toHours(), days.size()));
    }

    private static void addReach(EvidenceBundle bundle, CaseFacts facts, List<Row> rows) {
        rows.add(row(Indicator.RECEIVERS, distinct(bundle, member -> member.candidate().receiver().stream())));
        List<CaseFacts.Origin> origins = facts.origins().stream().filter(origin -> bundle.members().stream()
                .anyMatch(member -> member.candidate().source().filter(origin.source()::equals).isPresent())).toList();
        rows.add(row(Indicator.SOURCES, distinct(bundle, member -> member.candidate().source().stream()),
                (int) origins.stream().map(CaseFacts.Origin::network).distinct().count(),
                (int) origins.stream().map(CaseFacts.Origin::country).filter(country -> !country.isEmpty()).distinct().count()));
        rows.add(row(Indicator.TOKENS, (int) bundle.members().stream().filter(PanelReader::hasToken).count()));
    }

    private static void addCustomerSide(EvidenceBundle bundle, CaseFacts facts, List<Row> rows) {
        long breaches = facts.siteChecks().stream().filter(check -> check.result() == SiteCheck.Result.BREACH).count();
        rows.add(row(Indicator.SITE, facts.siteChecks().size(), breaches));
        rows.add(row(Indicator.HISTORY, facts.earlier().size()));
        rows.add(new Row(Indicator.REACTION, say("row.REACTION"), reaction(bundle, facts.inquiry()), say("how.REACTION")));
    }

    /** Whether the customer answered, and whether complaints went on after he was asked. */
    private static Sentence reaction(EvidenceBundle bundle, Inquiry inquiry) {
        return inquiry.sent().map(sent -> {
            long after = bundle.members().stream().filter(member -> member.candidate().received().isAfter(sent)).count();
            return say("told.REACTION." + inquiry.answer(), sent, after);
        }).orElse(say("told.REACTION.UNASKED"));
    }

    private static boolean hasToken(Member member) {
        return member.items().stream().flatMap(item -> item.template().stream()).anyMatch(template -> template.contains(TOKEN));
    }

    private static int distinct(EvidenceBundle bundle, Function<Member, Stream<?>> of) {
        return (int) bundle.members().stream().flatMap(of).distinct().count();
    }

    private static Row row(Indicator indicator, Object... counts) {
        return new Row(indicator, say("row." + indicator), say("told." + indicator, counts), say("how." + indicator));
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(PanelReader.class, code, arguments);
    }
}
