package org.meyasubako.cli;

import java.time.ZoneOffset;
import java.util.Locale;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.trace.Anomaly;
import org.meyasubako.reading.trace.HopChain;

/** The chain object of {@code inspect --json}; its notes are in English, with times in UTC. */
final class ChainJson {

    private final Wording english = new Wording(Language.ENGLISH, ZoneOffset.UTC);
    private final HopJson hops = new HopJson();

    JsonText write(ComplaintFormat format, HopChain chain) {
        return new JsonText()
                .put("of", format == ComplaintFormat.NONE ? "message" : "reported")
                .putObjects("hops", chain.hops().stream().map(hop -> hops.write(hop, chain)).toList())
                .putObject("handover", chain.handover()
                        .map(handover -> new JsonText().put("hop", handover.hop()).put("ip", handover.ip().toString())))
                .putObject("injection", chain.injection()
                        .map(point -> new JsonText().put("hop", point.hop()).put("ip", point.ip()).put("account", point.account())))
                .put("grade", chain.grade().name())
                .put("copy", chain.copy().name().toLowerCase(Locale.ROOT))
                .putObjects("anomalies", chain.anomalies().stream().map(this::anomaly).toList());
    }

    private JsonText anomaly(Anomaly anomaly) {
        return new JsonText()
                .put("code", anomaly.code().name())
                .put("hop", anomaly.hop())
                .put("strength", anomaly.strength().name().toLowerCase(Locale.ROOT))
                .put("note", english.tell(anomaly.note()));
    }
}
