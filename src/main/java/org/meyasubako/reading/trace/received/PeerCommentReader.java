package org.meyasubako.reading.trace.received;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.net.IpAddress;

/** Reads the words of a peer comment one by one. */
final class PeerCommentReader {

    private Optional<String> name = Optional.empty();
    private Optional<IpAddress> ip = Optional.empty();
    private boolean literal;
    private OptionalInt port = OptionalInt.empty();
    private Optional<String> ident = Optional.empty();
    private Optional<String> helo = Optional.empty();
    private boolean heloFollows;
    private boolean mayBeForged;
    private boolean illegal;

    void note(String nested) {
        mayBeForged |= nested.toLowerCase(Locale.ROOT).contains("may be forged");
    }

    void take(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (heloFollows) {
            helo = Optional.of(HostWord.bare(word));
            heloFollows = false;
        } else if (lower.equals("helo") || lower.equals("ehlo")) {
            heloFollows = true;
        } else if (lower.startsWith("helo=") || lower.startsWith("ehlo=")) {
            helo = Optional.of(HostWord.bare(word.substring(5)));
        } else if (lower.startsWith("ident=")) {
            ident = Optional.of(word.substring(6));
        } else if (lower.startsWith("port=")) {
            port = HostWord.port(word.substring(5));
        } else {
            takeHost(word);
        }
    }

    /** {@code rdns}, {@code [ip]}, {@code rdns[ip]}, {@code user@host}, {@code IDENT:user@[ip]}, {@code [ip]:port}, {@code ip}. */
    private void takeHost(String word) {
        String host = withoutIdent(word);
        int open = host.indexOf('[');
        int close = host.indexOf(']', open + 1);
        if (open >= 0 && close > open) {
            takeName(host.substring(0, open));
            takeAddress(host.substring(open + 1, close), true);
            if (host.startsWith(":", close + 1)) {
                port = HostWord.port(host.substring(close + 2));
            }
        } else if (HostWord.looksLikeAddress(host)) {
            takeBareAddress(host);
        } else {
            takeName(host);
        }
    }

    private String withoutIdent(String word) {
        int at = word.lastIndexOf('@');
        if (at < 0) {
            return word;
        }
        String user = word.substring(0, at);
        if (ident.isEmpty() && !user.isEmpty()) {
            ident = Optional.of(user.regionMatches(true, 0, "IDENT:", 0, 6) ? user.substring(6) : user).filter(u -> !u.isEmpty());
        }
        return word.substring(at + 1);
    }

    private void takeBareAddress(String host) {
        int colon = host.indexOf(':');
        boolean withPort = colon > 0 && colon == host.lastIndexOf(':') && host.indexOf('.') > 0;
        takeAddress(withPort ? host.substring(0, colon) : host, false);
        if (withPort) {
            port = HostWord.port(host.substring(colon + 1));
        }
    }

    private void takeAddress(String text, boolean bracketed) {
        Optional<IpAddress> address = IpAddress.parse(text);
        if (address.isEmpty()) {
            illegal |= HostWord.isImpossibleAddress(text);
            return;
        }
        // An address in brackets is the software's; a bare one beside it is somebody's text.
        if (ip.isEmpty() || (bracketed && !literal)) {
            ip = address;
            literal = bracketed;
        }
    }

    private void takeName(String text) {
        String host = HostWord.bare(text);
        if (name.isEmpty() && ip.isEmpty() && HostWord.looksLikeName(host)) {
            name = Optional.of(host);
        }
    }

    PeerComment read(String lowerComment) {
        return new PeerComment(name, ip, literal, port, ident, helo, mayBeForged || lowerComment.contains("may be forged")
                || lowerComment.contains("unverified"), illegal);
    }
}
