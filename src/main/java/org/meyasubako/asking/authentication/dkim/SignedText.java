package org.meyasubako.asking.authentication.dkim;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bytes over which a signature is made: the signed header fields in order, and the signature field without its signature. */
public final class SignedText {

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final Canonicalization form;

    public SignedText(Canonicalization form) {
        this.form = form;
    }

    /** What a DKIM-Signature or ARC-Message-Signature covers (RFC 6376 section 3.7). */
    static SignedText of(WrittenMail mail, WrittenField own, SignatureField field) {
        SignedText text = new SignedText(field.header());
        selected(mail, own, field).forEach(text::add);
        return text.addLast(own);
    }

    /** The signed fields: of several with one name the lowest first, and for a name that is not there, nothing (section 5.4.2). */
    private static List<WrittenField> selected(WrittenMail mail, WrittenField own, SignatureField field) {
        Map<String, List<WrittenField>> byName = new HashMap<>();
        for (WrittenField other : mail.fields()) {
            if (other != own) {
                byName.computeIfAbsent(other.name(), name -> new ArrayList<>()).add(other);
            }
        }
        List<WrittenField> selected = new ArrayList<>();
        for (String name : field.signedFields()) {
            List<WrittenField> left = byName.getOrDefault(name, List.of());
            if (!left.isEmpty()) {
                selected.add(left.removeLast());
            }
        }
        return selected;
    }

    /** Appends a field with its line end. */
    public SignedText add(WrittenField field) {
        text.writeBytes(field.canonical(form, true));
        return this;
    }

    /** Appends the field that bears the signature: without it, and without its line end. */
    public SignedText addLast(WrittenField field) {
        text.writeBytes(field.unsigned().canonical(form, false));
        return this;
    }

    byte[] bytes() {
        return text.toByteArray();
    }
}
