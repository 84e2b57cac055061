package org.meyasubako.asking.authentication.spf;

import java.util.Optional;
import org.meyasubako.basis.net.IpNetwork;

/** By what a directive recognises an address (RFC 7208 section 5); an empty target is the domain whose record is read. */
sealed interface Mechanism {

    /** Section 5.1. */
    record All() implements Mechanism {}

    /** Section 5.2. */
    record Include(MacroString target) implements Mechanism {}

    /** Section 5.3. */
    record Address(Optional<MacroString> target, DualCidr cidr) implements Mechanism {}

    /** Section 5.4. */
    record Exchanger(Optional<MacroString> target, DualCidr cidr) implements Mechanism {}

    /** Section 5.5. */
    record ReverseName(Optional<MacroString> target) implements Mechanism {}

    /** Section 5.6; empty for a block of IPv4-mapped addresses, which no client has: a mapped client counts as IPv4. */
    record Network(Optional<IpNetwork> network) implements Mechanism {}

    /** Section 5.7. */
    record Exists(MacroString target) implements Mechanism {}

    /** Whether it needs an answer, so that it counts as a lookup term (section 4.6.4). */
    default boolean asks() {
        return !(this instanceof All || this instanceof Network);
    }
}
