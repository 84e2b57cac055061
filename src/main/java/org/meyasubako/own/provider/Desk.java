package org.meyasubako.own.provider;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;

/**
 * The desk itself: how it signs its letters and by which rules it works. Texts that the profile does not tell are empty.
 *
 * @param asNumber of our autonomous system (RFC 6793)
 * @param timeZone in which a date of the profile begins
 * @param casePrefix in front of case numbers in letters
 * @param ownDomains domains of ours beneath which customers have sub-domains: they act as public suffixes
 * @param suspendAddressOnly whether a suspension for the mere address may be chosen at all
 * @param approvalFor codes of the dispositions that need a second person
 * @param documentationIsPublic whether documentation addresses stand for public ones, as in the sample
 * @param extras the keys that the profile has beyond ours
 */
public record Desk(
        String name,
        String nameEn,
        String address,
        String phone,
        Optional<MailAddress> abuseAddress,
        OptionalLong asNumber,
        ZoneId timeZone,
        String casePrefix,
        Set<DomainName> ownDomains,
        boolean suspendAddressOnly,
        Set<String> approvalFor,
        boolean documentationIsPublic,
        Map<String, String> extras) {

    /** Where the profile names no zone. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Tokyo");

    /** A desk of which nothing is told. */
    public static final Desk UNTOLD = new Desk("", "", "", "", Optional.empty(), OptionalLong.empty(), DEFAULT_ZONE, "", Set.of(), false,
            Set.of(), false, Map.of());

    public Desk {
        ownDomains = Set.copyOf(ownDomains);
        approvalFor = Set.copyOf(approvalFor);
        extras = Map.copyOf(extras);
    }
}
