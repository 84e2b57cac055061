package org.meyasubako.writing.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meyasubako.basis.net.IpAddress;

/**
 * What a referral reports to the provider of the source.
 *
 * @param source the address that handed the mail over
 * @param arrival when
 * @param sourcePort empty where the header doesn't tell
 * @param envelopeSender the reverse-path as the header tells it
 * @param urls in the mail, as they stand there
 * @param copy lines of the mail, already struck for the reader
 * @param headersOnly whether the copy ends with its header
 */
public record Referral(ReferralForm form, IpAddress source, Instant arrival, OptionalInt sourcePort, Optional<String> envelopeSender,
        List<String> urls, List<String> copy, boolean headersOnly) {

    public Referral {
        urls = List.copyOf(urls);
        copy = List.copyOf(copy);
    }
}
