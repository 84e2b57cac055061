package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.received.ReceivedField;
import org.meyasubako.reading.trace.received.ReceivedParser;

/** Reads the Received fields of a message as a chain, and says where belief ends. Safe to use from several threads at once. */
public final class ChainReader {

    /** Fields read of one chain; the ones beyond are older, and a step says that they were left out. */
    static final int MOST_HOPS = 200;

    private final ReceivedParser parser = new ReceivedParser();
    private final TrustPolicy policy;

    public ChainReader(TrustPolicy policy) {
        this.policy = policy;
    }

    /**
     * The chain of a message.
     *
     * @param fields all header fields of the message
     * @return empty where none of them is a Received field
     */
    public Optional<HopChain> read(List<HeaderField> fields, TraceContext context) {
        List<HeaderField> received = fields.stream().filter(field -> field.is("Received")).toList();
        if (received.isEmpty()) {
            return Optional.empty();
        }
        List<ReceivedField> read = new ArrayList<>();
        for (HeaderField field : received.subList(0, Math.min(received.size(), MOST_HOPS))) {
            read.add(parser.parse(field.body().text()));
        }
        TrustLine line = TrustLine.draw(read, policy, context);
        List<Hop> hops = hops(received, read, line);
        ChainSteps steps = new ChainSteps(hops, line, context, received.size());
        return Optional.of(new HopChain(hops, line.anchored(), line.handover(), line.injection(), line.grade(), context.copy(),
                ChainAnomalies.find(hops, context, policy), steps.tell()));
    }

    private static List<Hop> hops(List<HeaderField> fields, List<ReceivedField> read, TrustLine line) {
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            hops.add(new Hop(i, read.get(i), line.standing(i), delay(read, i), fields.get(i).span()));
        }
        return hops;
    }

    /** Seconds since the next older field that has a date. */
    private static OptionalLong delay(List<ReceivedField> read, int index) {
        Optional<MailDate> here = read.get(index).date();
        if (here.isEmpty()) {
            return OptionalLong.empty();
        }
        for (int older = index + 1; older < read.size(); older++) {
            Optional<MailDate> there = read.get(older).date();
            if (there.isPresent()) {
                return OptionalLong.of(here.get().instant().getEpochSecond() - there.get().instant().getEpochSecond());
            }
        }
        return OptionalLong.empty();
    }
}
