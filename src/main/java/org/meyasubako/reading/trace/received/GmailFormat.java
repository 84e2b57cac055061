package org.meyasubako.reading.trace.received;

import java.util.Optional;

/**
 * Google's receiving and submission servers: {@code from h (rDNS. [192.0.2.1]) by mx.google.com with ESMTPS id …}. A submission names the
 * client's own idea of itself in front, and its address in the comment.
 */
final class GmailFormat implements ReceivedFormat {

    @Override
    public boolean matches(Clauses clauses) {
        return clauses.has(Clauses.Name.FROM) && SoftwareSignature.of(clauses).equals("gmail");
    }

    @Override
    public void read(Clauses clauses, FieldDraft draft) {
        new HeloFirstFormat().read(clauses, draft);
        draft.format = "gmail";
        if (draft.ip.isEmpty()) {
            draft.ip = clauses.clause(Clauses.Name.FROM).word().filter(word -> word.startsWith("[")).flatMap(HostWord::address);
        }
        // Google looks every address up: no name means that there is none.
        Optional<String> name = draft.rdns;
        draft.reverseName(name, false);
    }
}
