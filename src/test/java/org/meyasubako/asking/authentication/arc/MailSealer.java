package org.meyasubako.asking.authentication.arc;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.asking.authentication.dkim.MailSigner;
import org.meyasubako.asking.authentication.dkim.SigningKey;

/** Adds ARC sets to mails for tests, as a forwarder does who keeps the rules or, where a test says so, breaks one. */
record MailSealer(SigningKey key, MailSigner signer) {

    static MailSealer with(SigningKey key) {
        return new MailSealer(key, MailSigner.with(key).signing("from:to:subject:date:dkim-signature"));
    }

    /** The mail with the next set on top. */
    String seal(String mail) {
        int instance = (int) fields(mail).stream().filter(field -> field.startsWith("ARC-Seal:")).count() + 1;
        return seal(mail, instance, instance == 1 ? "none" : "pass");
    }

    /** The mail with a set of that instance and status on top. */
    String seal(String mail, int instance, String status) {
        String results = "ARC-Authentication-Results: i=" + instance + "; mx." + key.domain() + ";\r\n\tdkim=pass header.d=shop.example\r\n";
        String message = signer.field("ARC-Message-Signature", "i=" + instance + "; ", mail);
        String unsealed = "ARC-Seal: i=" + instance + "; a=" + signer.algorithm() + "; t=1772496600; cv=" + status + ";\r\n\td="
                + key.domain() + "; s=" + key.selector() + "; b=";
        List<String> scope = new ArrayList<>();
        for (int i = 1; i < instance; i++) {
            scope.addAll(set(mail, i));
        }
        scope.add(results.strip());
        scope.add(message.strip());
        scope.add(unsealed);
        String text = String.join("\r\n", scope.stream().map(field -> MailSigner.canonicalField(field, "relaxed")).toList());
        return unsealed + signer.signature(text) + "\r\n" + message + results + mail;
    }

    private static List<String> set(String mail, int instance) {
        return List.of("ARC-Authentication-Results", "ARC-Message-Signature", "ARC-Seal").stream()
                .flatMap(name -> fields(mail).stream().filter(field -> field.startsWith(name + ": i=" + instance + ";"))).toList();
    }

    static List<String> fields(String mail) {
        return List.of(mail.substring(0, mail.indexOf("\r\n\r\n")).split("\r\n(?![ \t])"));
    }

    /** The mail without its fields that begin so. */
    static String without(String mail, String start) {
        String kept = String.join("\r\n", fields(mail).stream().filter(field -> !field.startsWith(start)).toList());
        return kept + mail.substring(mail.indexOf("\r\n\r\n"));
    }

    /** The first field that begins so, with its line end. */
    static String field(String mail, String start) {
        return fields(mail).stream().filter(field -> field.startsWith(start)).findFirst().orElseThrow() + "\r\n";
    }
}
