package org.meyasubako.casebook;

import java.util.List;
import org.meyasubako.basis.wording.Sentence;

/**
 * A complaint in a bundle.
 *
 * @param why it belongs there
 */
public record ListedMember(ListRow row, List<Sentence> why) {

    public ListedMember {
        why = List.copyOf(why);
    }
}
