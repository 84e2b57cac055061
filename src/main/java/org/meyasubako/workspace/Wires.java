package org.meyasubako.workspace;

import java.time.InstantSource;
import java.util.function.Function;
import org.meyasubako.asking.lookup.PlanScope;
import org.meyasubako.asking.lookup.QuestionAdapter;
import org.meyasubako.asking.lookup.RateLimiter;
import org.meyasubako.asking.lookup.ReplyReader;
import org.meyasubako.asking.lookup.TargetBook;

/**
 * What leads out of the machine, for those who have a person's consent to use it.
 *
 * @param adapters makes what asks; nothing is sent before a question is asked
 * @param limiter how fast each server may be asked
 * @param replies reads what came back
 * @param targets tells whom a question would reach
 * @param clock the real time, by which answers are dated
 */
public record Wires(
        Function<PlanScope, QuestionAdapter> adapters, RateLimiter limiter, ReplyReader replies, TargetBook targets, InstantSource clock) {

    QuestionAdapter adapter(PlanScope scope) {
        return adapters.apply(scope);
    }
}
