package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;

/** The shipped policy: great receivers and forwarders by the suffix of their hosts' names; nothing is known of our own hosts. */
public final class KnownHosts implements TrustPolicy {

    private final Map<DomainName, HostRole> suffixes;
    private final boolean documentationIsPublic;

    private KnownHosts(Map<DomainName, HostRole> suffixes, boolean documentationIsPublic) {
        this.suffixes = Map.copyOf(suffixes);
        this.documentationIsPublic = documentationIsPublic;
    }

    /**
     * The shipped lists.
     *
     * @param documentationIsPublic see {@link TrustPolicy#documentationIsPublic()}
     */
    public static KnownHosts shipped(boolean documentationIsPublic) {
        Map<DomainName, HostRole> suffixes = new HashMap<>();
        try (InputStream list = Objects.requireNonNull(KnownHosts.class.getResourceAsStream("known-hosts.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                addLine(line, suffixes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped list of hosts cannot be read", e);
        }
        return new KnownHosts(suffixes, documentationIsPublic);
    }

    /** {@code receiver google.com   # words}. */
    private static void addLine(String line, Map<DomainName, HostRole> suffixes) {
        List<String> words = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().splitToList(line.replaceFirst("#.*", ""));
        if (words.size() == 2) {
            suffixes.put(new DomainName(words.get(1)), words.getFirst().equals("forwarder") ? HostRole.FORWARDER : HostRole.RECEIVER);
        }
    }

    @Override
    public Optional<HostRole> roleOf(DomainName host) {
        String name = host.ascii();
        for (int dot = -1; dot < name.length(); ) {
            HostRole role = suffixes.get(new DomainName(name.substring(dot + 1)));
            if (role != null) {
                return Optional.of(role);
            }
            dot = name.indexOf('.', dot + 1);
            if (dot < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<HostRole> roleOf(IpAddress address) {
        return Optional.empty();
    }

    @Override
    public boolean documentationIsPublic() {
        return documentationIsPublic;
    }
}
