package org.meyasubako.asking.authentication.dkim;

import com.google.common.io.BaseEncoding;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.DomainName;

/** Tries one signature with the key records of an answer (RFC 6376 section 6.1.2). */
final class KeyTester {

    /** There should be one record; what several mean is undefined (RFC 6376 section 3.6.2.2), and each is tried. */
    static final int MAX_RECORDS = 8;

    /** RSA keys below that must not be believed (RFC 8301 section 3.2). */
    static final int LEAST_BITS = 1_024;

    private final SignatureField field;
    private final byte[] signedText;

    KeyTester(SignatureField field, SignedText signedText) {
        this.field = field;
        this.signedText = signedText.bytes();
    }

    /** The best that the texts of an answer allow. */
    Trial test(List<String> texts) {
        return texts.stream().filter(KeyRecordParser::isKeyRecord).limit(MAX_RECORDS).map(KeyRecordParser::parse).map(this::test)
                .min(Comparator.comparingInt(Trial::rank)).orElse(new Trial.Unusable(KeyFlaw.NO_RECORD));
    }

    private Trial test(KeyRecord record) {
        return switch (record) {
            case KeyRecord.Revoked() -> new Trial.Gone(true);
            case KeyRecord.Unusable(KeyFlaw flaw) -> new Trial.Unusable(flaw);
            case KeyRecord.Usable key -> test(key);
        };
    }

    private Trial test(KeyRecord.Usable key) {
        Optional<KeyFlaw> flaw = flaw(key);
        if (flaw.isPresent()) {
            return new Trial.Unusable(flaw.get());
        }
        if (field.algorithm() != Algorithm.ED25519_SHA256 && key.bits() < LEAST_BITS) {
            return new Trial.TooShort(key.bits());
        }
        return holds(key) ? new Trial.Holds(key.testing()) : new Trial.Broken();
    }

    private Optional<KeyFlaw> flaw(KeyRecord.Usable key) {
        if (!key.type().equals(field.algorithm().keyType())) {
            return Optional.of(KeyFlaw.OTHER_TYPE);
        }
        if (key.hashes().filter(hashes -> !hashes.contains(field.algorithm().hash())).isPresent()) {
            return Optional.of(KeyFlaw.OTHER_HASH);
        }
        if (!key.forMail()) {
            return Optional.of(KeyFlaw.OTHER_SERVICE);
        }
        Optional<DomainName> identity = field.identity().flatMap(SignatureFieldParser::hostOf);
        return key.strict() && identity.filter(host -> !host.equals(field.key().domain())).isPresent()
                ? Optional.of(KeyFlaw.NO_SUBDOMAINS) : Optional.empty();
    }

    private boolean holds(KeyRecord.Usable key) {
        try {
            Signature signature = Signature.getInstance(field.algorithm().jca());
            signature.initVerify(key.key());
            signature.update(field.algorithm() == Algorithm.ED25519_SHA256
                    ? MessageDigest.getInstance(field.algorithm().digest()).digest(signedText) : signedText);
            return signature.verify(BaseEncoding.base64().decode(field.signature()));
        } catch (GeneralSecurityException e) {
            // A signature of another length than the key's is none of that key.
            return false;
        }
    }
}
