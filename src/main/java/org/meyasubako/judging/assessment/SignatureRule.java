package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.asking.authentication.AuthenticationResult;
import org.meyasubako.asking.authentication.Method;
import org.meyasubako.asking.authentication.Outcome;
import org.meyasubako.asking.authentication.dkim.KeyUse;
import org.meyasubako.asking.authentication.dkim.SignatureResult;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.own.provider.Ownership;
import org.meyasubako.reading.message.NamedAddress;

/**
 * A valid signature of a customer's domain, aligned with the author (RFC 7489 section 3.1.1), on mail from a foreign source: the one case of
 * kind 3 with a technical link. What the receiver itself found counts (RFC 8601 section 5), and
 * what the desk found with the recorded key; theft of the key and replay are asked about.
 */
final class SignatureRule implements Rule {

    @Override
    public Ruling judge(Evidence evidence) {
        if (evidence.sample().isEmpty() || evidence.provedSource().isPresent()) {
            return Ruling.SILENT;
        }
        List<ItemVerdict> items = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<DomainName> held = new HashSet<>();
        evidence.surroundings().signatures().forEach(signature -> signature.domain()
                .ifPresent(domain -> judge(domain, signature, evidence, held, items, findings)));
        evidence.results().results().stream().filter(result -> result.method() == Method.DKIM && result.result() == Outcome.PASS)
                .forEach(result -> result.domain().filter(domain -> !held.contains(domain))
                        .ifPresent(domain -> judge(domain, result, evidence, items, findings)));
        return new Ruling(items, findings);
    }

    /** What the desk itself found when it held the signature against the bytes; no word of a receiver is needed then. */
    private static void judge(DomainName domain, SignatureResult signature, Evidence evidence, Set<DomainName> held, List<ItemVerdict> items,
            List<Finding> findings) {
        Ownership owner = evidence.owners().ofSigner(domain);
        if (Owners.holder(owner).isEmpty()) {
            return;
        }
        if (!signature.passes()) {
            findings.add(Reason.SIGNATURE_UNPROVED.claim(signature.span(), domain, signature.reason()));
        } else if (held.add(domain)) {
            Finding holds = Reason.SIGNATURE_HOLDS.fact(signature.span(), domain, age(signature));
            if (isAligned(domain, evidence)) {
                items.add(new ItemVerdict(new OwnItem.Domain(domain), Kind.NAMED, CauseCode.K3_DKIM, Owners.holder(owner),
                        List.of(holds, SourceFindings.owner(owner, domain.ascii(), signature.span()))));
                findings.addAll(items.getLast().findings());
            } else {
                findings.add(holds);
            }
        }
    }

    private static Object age(SignatureResult signature) {
        return signature.keyUse().<Object>map(KeyUse::sentence).orElse("");
    }

    private static void judge(DomainName domain, AuthenticationResult result, Evidence evidence, List<ItemVerdict> items,
            List<Finding> findings) {
        Ownership owner = evidence.owners().ofSigner(domain);
        if (Owners.holder(owner).isEmpty()) {
            return;
        }
        if (result.isFact() && isAligned(domain, evidence)) {
            items.add(new ItemVerdict(new OwnItem.Domain(domain), Kind.NAMED, CauseCode.K3_DKIM, Owners.holder(owner),
                    List.of(Reason.SIGNED.fact(result.span(), domain), SourceFindings.owner(owner, domain.ascii(), result.span()))));
            findings.addAll(items.getLast().findings());
        } else {
            findings.add(Reason.SIGNED_UNPROVED.claim(result.span(), domain, result.why()));
        }
    }

    /** Whether the signer is the author's domain or of one house with it. */
    private static boolean isAligned(DomainName signer, Evidence evidence) {
        Optional<DomainName> author = evidence.sample().flatMap(sample -> sample.envelope().from()).map(NamedAddress::address)
                .flatMap(MailAddress::domainName);
        Optional<String> house = evidence.policy().organisationOf(signer);
        return author.filter(domain -> domain.equals(signer)
                || (domain.sameOrganisation(signer) && evidence.policy().organisationOf(domain).equals(house))).isPresent();
    }
}
