package org.meyasubako.asking.lookup;

import java.util.List;

/** What a reply says, read from its bytes. */
public sealed interface Reply {

    /**
     * Records of the DNS that answer the question, alias chains followed inside the message.
     *
     * @param values one a record: the address, the name without its last dot, the joined strings of a TXT record, else the data as a zone file
     *     writes them
     */
    record Records(List<String> values) implements Reply {
        public Records {
            values = List.copyOf(values);
        }
    }

    /**
     * What a registry said.
     *
     * @param text the whole reply
     * @param charset how its bytes were read, as told to people: a charset's name, or {@code JIS without ESC}
     */
    record Registration(String text, String charset, RegistrationSummary summary) implements Reply {}
}
