package org.meyasubako.own.provider;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Language;

/** Reads customers: nothing but the number is needed, so that a mistake elsewhere in the row makes no customer unknown. */
final class CustomerRows {

    static final Set<String> CUSTOMER = Set.of("customer");

    private static final Set<String> COLUMNS = Set.of("customer", "name", "kana", "email", "phone", "address", "plan", "language", "since",
            "status", "identity_checked", "post_confirmed", "parent");

    private CustomerRows() {}

    static Optional<Customer> customer(Row row, TimeReader times) {
        return row.required("customer", CustomerRows::number).map(number -> new Customer(number, row.text("name"), row.text("kana"),
                row.optional("email", CustomerRows::mailbox), row.text("phone"), row.text("address"), row.text("plan"),
                row.optional("language", CustomerRows::language).orElse(Language.JAPANESE), row.optional("since", times::read),
                row.optional("status", Row.oneOf(CustomerStatus.class)).orElse(CustomerStatus.UNKNOWN),
                row.optional("identity_checked", times::read), row.optional("post_confirmed", times::read),
                row.optional("parent", CustomerRows::number), row.extras(COLUMNS)));
    }

    /** A number with a character that could not be read is another customer's, or nobody's. */
    static Optional<CustomerNumber> number(String text) {
        return text.indexOf('\uFFFD') < 0 ? Optional.of(new CustomerNumber(text)) : Optional.empty();
    }

    static Optional<MailAddress> mailbox(String text) {
        return MailAddress.parse(text).filter(address -> !address.domain().isEmpty());
    }

    private static Optional<Language> language(String text) {
        return Arrays.stream(Language.values()).filter(language -> language.tag().equalsIgnoreCase(text)).findFirst();
    }
}
