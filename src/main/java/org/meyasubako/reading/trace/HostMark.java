package org.meyasubako.reading.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.trace.TrustPolicy.HostRole;

/** What a person knows of a host that neither the shipped lists nor the provider's profile name. */
public record HostMark(MarkedHost host, Role role) {

    /** What the host is. */
    public enum Role {
        /** A mailbox provider's: its lines anchor a chain. */
        RECEIVER(HostRole.RECEIVER),
        /** Passes mail on for others: believed about whom it took mail from. */
        FORWARDER(HostRole.FORWARDER),
        /** One of ours that customers may use: never passed over, whoever sent through it is to be found. */
        OURS(HostRole.OWN_OTHER);

        private final HostRole meaning;

        Role(HostRole meaning) {
            this.meaning = meaning;
        }

        HostRole meaning() {
            return meaning;
        }

        /** The word for it in commands: {@code receiver}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The role with that code; empty where there is none. */
        public static Optional<Role> of(String code) {
            return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
        }

        /** What it is called. */
        public Sentence title() {
            return Sentence.of(HostMark.class, "mark." + code());
        }
    }
}
