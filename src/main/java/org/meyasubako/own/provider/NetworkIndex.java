package org.meyasubako.own.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/**
 * Finds what stands for the networks around an address. Two networks are apart or one lies in the other, so it takes one binary search
 * among their first addresses, and then the way outwards.
 */
final class NetworkIndex<T> {

    private final List<Node<T>> nodes;

    /** A network with its last address, what stands for it, and the smallest network around it. */
    private record Node<T>(IpNetwork network, IpAddress last, List<T> entries, Optional<Node<T>> outer) {

        /** Of an address that is not before the first. */
        boolean reaches(IpAddress address) {
            return address.bits() == last.bits() && address.compareTo(last) <= 0;
        }
    }

    NetworkIndex(List<T> entries, Function<T, IpNetwork> networkOf) {
        Map<IpNetwork, List<T>> byNetwork = entries.stream().collect(groupingBy(networkOf, toUnmodifiableList()));
        List<IpNetwork> outerFirst = byNetwork.keySet().stream()
                .sorted(Comparator.comparing(IpNetwork::first).thenComparingInt(IpNetwork::prefix)).toList();
        List<Node<T>> made = new ArrayList<>(outerFirst.size());
        Deque<Node<T>> open = new ArrayDeque<>();
        for (IpNetwork network : outerFirst) {
            while (!open.isEmpty() && !open.peek().reaches(network.first())) {
                open.pop();
            }
            Node<T> node = new Node<>(network, last(network), byNetwork.getOrDefault(network, List.of()), Optional.ofNullable(open.peek()));
            made.add(node);
            open.push(node);
        }
        this.nodes = List.copyOf(made);
    }

    private static IpAddress last(IpNetwork network) {
        byte[] octets = network.first().toInetAddress().getAddress();
        for (int bit = network.prefix(); bit < network.first().bits(); bit++) {
            octets[bit / 8] |= (byte) (0x80 >> (bit % 8));
        }
        return IpAddress.of(address(octets));
    }

    private static InetAddress address(byte[] octets) {
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 octets", e);
        }
    }

    /** The entries of each network that contains the address, the smallest network first. */
    List<List<T>> around(IpAddress address) {
        List<List<T>> found = new ArrayList<>();
        for (Optional<Node<T>> node = lastBeginningBy(address); node.isPresent(); node = node.get().outer()) {
            if (node.get().reaches(address)) {
                found.add(node.get().entries());
            }
        }
        return found;
    }

    /** The last network whose first address is not behind the address. */
    private Optional<Node<T>> lastBeginningBy(IpAddress address) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).network().first().compareTo(address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(nodes.get(low - 1));
    }
}
