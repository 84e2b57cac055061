package org.meyasubako.reading.trace;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/**
 * The receivers and forwarders that everybody meets, from the list that ships with the program ({@code hosts.txt}); it knows no host of
 * ours.
 */
public final class ShippedTrustPolicy implements TrustPolicy {

    private static final String LIST = "hosts.txt";

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final boolean documentationIsPublic;
    private final Map<String, Entry> byName = new HashMap<>();
    private final List<NetworkEntry> byNetwork = new ArrayList<>();

    private record Entry(HostRole role, String organisation) {}

    private record NetworkEntry(IpNetwork network, Entry entry) {}

    /**
     * Reads the shipped list.
     *
     * @param documentationIsPublic true for samples and tests alone
     * @throws IllegalStateException where the program lacks its own list
     */
    public ShippedTrustPolicy(boolean documentationIsPublic) {
        this.documentationIsPublic = documentationIsPublic;
        try (InputStream in = ShippedTrustPolicy.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list " + LIST);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line: role, organisation, then names and networks; a number sign opens a comment. */
    private void read(String line) {
        int comment = line.indexOf('#');
        List<String> words = WORDS.splitToList(comment < 0 ? line : line.substring(0, comment));
        if (words.isEmpty()) {
            return;
        }
        Entry entry = new Entry(HostRole.valueOf(words.getFirst().toUpperCase(Locale.ROOT)), words.get(1));
        for (String word : words.subList(2, words.size())) {
            IpNetwork.parse(word).ifPresentOrElse(
                    network -> byNetwork.add(new NetworkEntry(network, entry)), () -> byName.put(word, entry));
        }
    }

    @Override
    public Optional<HostRole> roleOf(DomainName host) {
        return entry(host).map(Entry::role);
    }

    @Override
    public Optional<HostRole> roleOf(IpAddress address) {
        return entry(address).map(Entry::role);
    }

    @Override
    public Optional<String> organisationOf(DomainName host) {
        return entry(host).map(Entry::organisation).or(() -> TrustPolicy.super.organisationOf(host));
    }

    @Override
    public Optional<String> organisationOf(IpAddress address) {
        return entry(address).map(Entry::organisation);
    }

    @Override
    public boolean documentationIsPublic() {
        return documentationIsPublic;
    }

    /** The entry of the longest listed suffix. */
    private Optional<Entry> entry(DomainName host) {
        String suffix = host.ascii();
        while (!byName.containsKey(suffix)) {
            int dot = suffix.indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            suffix = suffix.substring(dot + 1);
        }
        return Optional.ofNullable(byName.get(suffix));
    }

    private Optional<Entry> entry(IpAddress address) {
        return byNetwork.stream().filter(e -> e.network().contains(address)).map(NetworkEntry::entry).findFirst();
    }
}
