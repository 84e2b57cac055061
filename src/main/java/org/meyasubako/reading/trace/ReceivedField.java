package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.message.MailDate;

/**
 * What one Received field says (RFC 5321 section 4.4), whoever wrote it and whether it is true.
 *
 * @param raw the unfolded body
 * @param role what kind of step it records
 * @param parse how much of it was understood
 * @param helo what the peer called itself, without brackets; an address literal is its address
 * @param rdns the peer's reverse name as the writing host saw it, without a last dot
 * @param rdnsState what the writing host says of the reverse name
 * @param ip the peer's address as the writing host saw it
 * @param port the peer's port
 * @param ident the peer's answer to RFC 1413, a claim
 * @param by the name of the host that wrote the field
 * @param byIp the address of that host, where the field names it
 * @param with the protocol keyword in upper case without additions ({@code ESMTPS}); see {@code WithKeyword}
 * @param auth whether the field shows an authenticated client (RFC 3848, or a comment that says so)
 * @param authUser the account, where named
 * @param localUser the Unix user or numeric id of a local submission
 * @param id the queue id; empty where the word after {@code id} is a software version
 * @param forAddress the {@code for} address, without brackets
 * @param envelopeFrom the MAIL FROM as the writing host saw it, without brackets; present and empty for the null reverse-path
 * @param tls protocol version and cipher as written
 * @param date the date-time of the field
 * @param format the software whose shape the field has: {@code postfix}, {@code exim}, …; {@code general} or {@code unknown}
 * @param anomalies what is odd about the field by itself
 */
public record ReceivedField(
        String raw,
        HopRole role,
        ParseState parse,
        Optional<String> helo,
        Optional<String> rdns,
        RdnsState rdnsState,
        Optional<IpAddress> ip,
        OptionalInt port,
        Optional<String> ident,
        Optional<String> by,
        Optional<IpAddress> byIp,
        Optional<String> with,
        boolean auth,
        Optional<String> authUser,
        Optional<String> localUser,
        Optional<String> id,
        Optional<String> forAddress,
        Optional<String> envelopeFrom,
        Optional<String> tls,
        Optional<MailDate> date,
        String format,
        List<AnomalyCode> anomalies) {

    public ReceivedField {
        anomalies = List.copyOf(anomalies);
    }

    /** What kind of step a field records. */
    public enum HopRole {
        /** A transfer between hosts. */
        SMTP,
        /** A step within one host; there is no peer address. */
        LOCAL,
        /** Mail fetched from a mailbox (POP3, IMAP) and put in again. */
        FETCH,
        /** A browser handed the mail in: the address is a person's, never a mail server's. */
        WEBMAIL
    }

    /** How much of a field was understood. */
    public enum ParseState {
        /** The field has a known shape or follows the grammar. */
        FULL,
        /** An address or a by-host was found, the rest not. */
        PARTIAL,
        /** Neither; a date may still be known. */
        OPAQUE
    }

    /** What the writing host says of the peer's reverse name. */
    public enum RdnsState {
        VERIFIED,
        MAY_BE_FORGED,
        NONE,
        NOT_LOOKED_UP
    }
}
