package org.meyasubako.asking.authentication.dkim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.message.SourceBytes;

/** A mail, keys, and what the verifier says. */
final class Given {

    static final SigningKey RSA = SigningKey.rsa("rsa2026", "shop.example", 2_048);
    static final SigningKey ED25519 = SigningKey.ed25519("ed2026", "shop.example");

    static final String MAIL = """
            Received: from pc (pc.shop.example [192.0.2.9])
            \tby out.shop.example with ESMTPSA id 1; Tue, 3 Mar 2026 09:10:00 +0900
            From: Shop  <info@shop.example>
            To: v@victim.example
            Subject: A folded
              subject
            Date: Tue, 3 Mar 2026 09:10:00 +0900
            Message-ID: <1@shop.example>

            Dear  customer,~

            look at our offers.~
            Bye


            """.replace("~", " \t").replace("\n", "\r\n");

    private Given() {}

    static MailCopy original(String mail) {
        return original(mail.getBytes(StandardCharsets.ISO_8859_1));
    }

    static MailCopy original(byte[] mail) {
        return new MailCopy.Original(SourceBytes.unlocated(mail), true);
    }

    static List<SignatureResult> results(String mail, KeySource keys) {
        return new DkimVerifier(keys).verify(original(mail), KeyBook.EVENT);
    }

    /** What the only signature comes to. */
    static SignatureResult result(String mail, KeySource keys) {
        List<SignatureResult> results = results(mail, keys);
        if (results.size() != 1) {
            throw new AssertionError("signatures: " + results.size());
        }
        return results.getFirst();
    }

    static Verdict verdict(String mail, KeySource keys) {
        return result(mail, keys).verdict();
    }

    static List<String> notes(SignatureResult result) {
        return result.notes().stream().map(Sentence::code).toList();
    }
}
