package org.meyasubako.asking.authentication.answers;

import java.util.Optional;
import org.meyasubako.basis.net.DomainName;

/** Knows which names may name a recipient. */
@FunctionalInterface
public interface TellingLabels {

    /** The label by which the name may tell its reader apart from others; empty where none does. */
    Optional<String> tellingLabel(DomainName name);
}
