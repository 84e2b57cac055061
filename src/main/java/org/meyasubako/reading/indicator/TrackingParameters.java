package org.meyasubako.reading.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parameters that advertising and mailing systems add to a URL to see who followed it; they say nothing about the page.
 *
 * <p>They are left out of the grouping key alone, never out of a value.
 */
final class TrackingParameters {

    private static final List<String> PREFIXES =
            List.of("utm_", "mtm_", "ga_", "pk_", "piwik_", "matomo_", "itm_", "hsa_", "at_");

    private static final Set<String> NAMES = Set.of(
            "gclid", "dclid", "gbraid", "wbraid", "gclsrc", "_ga", "_gl", "fbclid", "fb_action_ids", "fb_action_types",
            "fb_source", "fb_ref", "msclkid", "yclid", "ysclid", "_openstat", "twclid", "ttclid", "li_fat_id", "igshid", "igsh",
            "epik", "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking", "mc_eid", "mc_cid", "mkt_tok", "vero_id",
            "vero_conv", "spm", "s_cid", "sc_cid", "oly_anon_id", "oly_enc_id", "rb_clickid", "wickedid", "ml_subscriber",
            "ml_subscriber_hash", "dm_i", "elqtrack", "elqtrackid", "wt_mc", "wt_zmc", "xtor", "ef_id", "s_kwcid");

    private TrackingParameters() {}

    static boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
