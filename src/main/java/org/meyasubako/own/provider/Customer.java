package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Language;

/**
 * A customer as the profile tells of him; texts that it does not tell are empty.
 *
 * @param language the one in which letters go to him
 * @param since the beginning of the contract
 * @param identityChecked when his identity was checked; empty for not yet
 * @param postConfirmed when he answered to what was sent by post; empty for not yet
 * @param parent the reseller whose customer he is
 * @param extras the columns that the profile has beyond ours, by their names in lower case
 */
public record Customer(
        CustomerNumber number,
        String name,
        String kana,
        Optional<MailAddress> email,
        String phone,
        String address,
        String plan,
        Language language,
        Optional<Instant> since,
        CustomerStatus status,
        Optional<Instant> identityChecked,
        Optional<Instant> postConfirmed,
        Optional<CustomerNumber> parent,
        Map<String, String> extras) {

    public Customer {
        extras = Map.copyOf(extras);
    }

    /** One of whom the profile has the number alone, in another file than that of the customers. */
    public static Customer unlisted(CustomerNumber number) {
        return new Customer(number, "", "", Optional.empty(), "", "", "", Language.JAPANESE, Optional.empty(), CustomerStatus.UNKNOWN,
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }
}
