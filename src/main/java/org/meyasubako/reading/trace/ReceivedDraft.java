package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.ParseState;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/** A {@link ReceivedField} in the making: filled by the clause readers first, then corrected by the format that wrote the line. */
final class ReceivedDraft {

    HopRole role = HopRole.SMTP;
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
    Optional<MailDate> date = Optional.empty();
    String format = "general";
    /** Whether an address stands where the peer's should that cannot be one. */
    boolean impossibleAddress;

    final List<AnomalyCode> anomalies = new ArrayList<>();

    /** Whether the protocol is a browser's. */
    boolean isHttp() {
        return with.isPresent() && WithKeyword.isHttp(with.get());
    }

    /** Whether the writing host's name is {@code domain} or lies beneath it. */
    boolean isBy(String domain) {
        return by.isPresent() && HostSuffix.matches(by.get(), domain);
    }

    /** Marks the line as a step within one host. */
    void local(Optional<String> user) {
        role = HopRole.LOCAL;
        localUser = user.or(() -> localUser);
    }

    ReceivedField finished(String raw, ParseState parse) {
        return new ReceivedField(raw, role, parse, helo, rdns, rdnsState, ip, port, ident, by, byIp, with, auth, authUser, localUser, id,
                forAddress, envelopeFrom, tls, date, format, anomalies);
    }
}
