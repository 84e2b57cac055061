package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;

/** Strikes mail addresses, but for those of domains that may stand and whose local part is nobody's own. */
final class AddressStriker implements Striker {

    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}+[@＠]([\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,252}[\\p{L}\\p{N}])?)");

    private final Predicate<DomainName> allowed;
    private final Function<MailAddress, String> tokens;

    AddressStriker(Predicate<DomainName> allowed, Function<MailAddress, String> tokens) {
        this.allowed = allowed;
        this.tokens = tokens;
    }

    @Override
    public List<Strike> strikes(String text) {
        List<Strike> strikes = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            MailAddress address = MailAddress.parse(matcher.group().replace('＠', '@')).orElseThrow();
            if (!stands(address)) {
                strikes.add(new Strike(matcher.start(), matcher.end(), StrikeReason.ADDRESS, tokens.apply(address)));
            }
        }
        return List.copyOf(strikes);
    }

    private boolean stands(MailAddress address) {
        boolean plain = address.local().chars().noneMatch(c -> c == '+' || c == '=' || c == '%') && !IdentifierStriker.looksDrawn(address.local());
        return plain && address.domainName().filter(allowed).isPresent();
    }
}
