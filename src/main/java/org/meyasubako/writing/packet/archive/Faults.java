package org.meyasubako.writing.packet.archive;

import java.util.ArrayList;
import java.util.List;

/** Collects what differs; beyond {@value #MAX_FAULTS} faults they are only counted. */
final class Faults {

    static final int MAX_FAULTS = 1000;

    private final List<BagFault> found = new ArrayList<>();
    private long more;

    void add(BagFault.Code code, String file, long offset) {
        if (found.size() < MAX_FAULTS) {
            found.add(new BagFault(code, file, offset));
        } else {
            more++;
        }
    }

    void require(boolean holds, BagFault.Code otherwise, String file, long offset) {
        if (!holds) {
            add(otherwise, file, offset);
        }
    }

    List<BagFault> found() {
        return List.copyOf(found);
    }

    long more() {
        return more;
    }
}
