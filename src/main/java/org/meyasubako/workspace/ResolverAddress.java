package org.meyasubako.workspace;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.meyasubako.asking.lookup.QuestionAdapter;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/** Reads how a person writes down the resolver to be asked: an address, never a name, with {@code #port} where it isn't 53. */
public final class ResolverAddress {

    /** Asks nothing: nobody set a resolver. */
    public static final QuestionAdapter MISSING =
            (question, reach, recorder) -> Optional.of(Sentence.of(ResolverAddress.class, "resolver.missing"));

    private static final int DNS = 53;
    private static final int LAST_PORT = 0xFFFF;

    private ResolverAddress() {}

    /** The address and port; empty where the text is none. */
    public static Optional<InetSocketAddress> parse(String text) {
        int hash = text.indexOf('#');
        String port = hash < 0 ? Integer.toString(DNS) : text.substring(hash + 1).strip();
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            return Optional.empty();
        }
        return IpAddress.parse(hash < 0 ? text.strip() : text.substring(0, hash).strip())
                .map(address -> new InetSocketAddress(address.toInetAddress(), Integer.parseInt(port)));
    }
}
