package org.meyasubako.casebook;

import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.reading.trace.HostMark;
import org.meyasubako.reading.trace.MarkedHost;

/**
 * That a person marked a host, or lifted the mark.
 *
 * @param role what he knows it to be; empty where the mark is lifted
 * @param reason digest of the text in which he says why
 */
public record HostMarking(MarkedHost host, Optional<HostMark.Role> role, Sha256 reason) {

    /** The mark that this sets; empty where it lifts one. */
    public Optional<HostMark> mark() {
        return role.map(known -> new HostMark(host, known));
    }
}
