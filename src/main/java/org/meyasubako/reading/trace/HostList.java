package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/**
 * A list of mail houses that ships with the program: of each its mark, the domains and networks of its hosts, and where that is known
 * from; the parts of a row are set apart by bars, and a line that begins with a number sign is a comment.
 */
final class HostList {

    private static final Splitter COLUMNS = Splitter.on('|').trimResults();

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final Map<String, String> byName = new HashMap<>();
    private final List<Network> byNetwork = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private record Network(IpNetwork network, String house) {}

    /** One house as its row tells it. */
    record Row(String house, List<String> hosts, String source) {}

    private HostList() {}

    /** @throws IllegalStateException where the program lacks its own list, or a row of it has not three parts */
    static HostList shipped(String name) {
        try (InputStream in = HostList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list " + name);
            }
            HostList list = new HostList();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(list::add);
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> columns = COLUMNS.splitToList(line);
        if (columns.size() != 3) {
            throw new IllegalStateException("not house, hosts and source: " + line);
        }
        String house = columns.getFirst();
        Row row = new Row(house, WORDS.splitToList(columns.get(1)), columns.get(2));
        rows.add(row);
        for (String host : row.hosts()) {
            IpNetwork.parse(host).ifPresentOrElse(
                    network -> byNetwork.add(new Network(network, house)), () -> byName.put(host, house));
        }
    }

    /** Every row, in the order of the file. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The house of the longest listed domain that the name lies beneath. */
    Optional<String> house(DomainName host) {
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

    /** The house in whose listed networks the address lies. */
    Optional<String> house(IpAddress address) {
        return byNetwork.stream().filter(each -> each.network().contains(address)).map(Network::house).findFirst();
    }
}
