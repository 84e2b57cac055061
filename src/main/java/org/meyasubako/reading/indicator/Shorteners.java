package org.meyasubako.reading.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.basis.net.DomainName;

/** The hosts of known URL shorteners, from the list that ships with this package. */
final class Shorteners {

    private final Set<DomainName> hosts;

    private Shorteners(Set<DomainName> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    /** The list {@code shorteners.txt}: one host a line, {@code #} begins a comment. */
    static Shorteners shipped() {
        try (InputStream list = Objects.requireNonNull(Shorteners.class.getResourceAsStream("shorteners.txt"))) {
            return new Shorteners(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(DomainName::new).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(DomainName host, Optional<DomainName> registrable) {
        return hosts.contains(host) || registrable.filter(hosts::contains).isPresent();
    }
}
