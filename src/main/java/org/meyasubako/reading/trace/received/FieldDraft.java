package org.meyasubako.reading.trace.received;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.received.ReceivedField.HopRole;
import org.meyasubako.reading.trace.received.ReceivedField.ParseState;
import org.meyasubako.reading.trace.received.ReceivedField.RdnsState;

/** A field while its facts are being gathered; a format fills in what its shape means, then it is built once. */
final class FieldDraft {

    HopRole role = HopRole.SMTP;
    ParseState parse = ParseState.FULL;
    Optional<String> helo = Optional.empty();
    Optional<String> rdns = Optional.empty();
    RdnsState rdnsState = RdnsState.NOT_LOOKED_UP;
    Optional<IpAddress> ip = Optional.empty();
    OptionalInt port = OptionalInt.empty();
    Optional<String> ident = Optional.empty();
    Optional<String> by = Optional.empty();
    Optional<IpAddress> byIp = Optional.empty();
    Optional<String> with = Optional.empty();
    boolean auth;
    Optional<String> authUser = Optional.empty();
    Optional<String> localUser = Optional.empty();
    Optional<String> id = Optional.empty();
    Optional<String> forAddress = Optional.empty();
    Optional<String> envelopeFrom = Optional.empty();
    Optional<String> tls = Optional.empty();
    String format = "general";
    private final Set<AnomalyCode> anomalies = new LinkedHashSet<>();

    void anomaly(AnomalyCode code) {
        anomalies.add(code);
    }

    /** The peer as a reverse name that the writing host looked up, or knows that there is none. */
    void reverseName(Optional<String> name, boolean mayBeForged) {
        rdns = name.filter(n -> !n.equalsIgnoreCase("unknown"));
        rdnsState = rdns.isEmpty() ? RdnsState.NONE : mayBeForged ? RdnsState.MAY_BE_FORGED : RdnsState.VERIFIED;
    }

    void peer(PeerComment peer) {
        ip = peer.ip();
        port = peer.port();
        ident = peer.ident();
        if (peer.illegal()) {
            anomaly(AnomalyCode.ILLEGAL_IP);
        }
    }

    ReceivedField build(Clauses clauses) {
        return new ReceivedField(clauses.raw(), role, parse, helo, rdns, rdnsState, ip, port, ident, by, byIp, with, auth, authUser,
                localUser, id, forAddress, envelopeFrom, tls, clauses.date(), format, List.copyOf(anomalies));
    }
}
