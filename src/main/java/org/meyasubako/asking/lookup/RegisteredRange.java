package org.meyasubako.asking.lookup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meyasubako.basis.net.AsNumber;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.IpNetwork;

/** Compares what a registry says it speaks of with what it was asked: a reply about something else is not believed. */
public final class RegisteredRange {

    private static final Pattern ENDS = Pattern.compile("([0-9a-fA-F.:]+)\\s*-\\s*([0-9a-fA-F.:]+)(?:\\s.*)?");
    private static final Pattern NUMBERS = Pattern.compile("(?i)(?:AS)?([0-9]{1,10})\\s*-\\s*(?:AS)?([0-9]{1,10})");

    private RegisteredRange() {}

    /** Whether the registry's subject surely is another than the question's; false where either cannot be understood. */
    public static boolean contradicts(Question question, String subject) {
        Optional<IpAddress> address = IpNetwork.parse(question.subject()).map(IpNetwork::first);
        if (address.isPresent()) {
            List<Optional<Boolean>> holds = Stream.of(subject.split(",")).map(range -> holds(range.strip(), address.get())).toList();
            return holds.stream().allMatch(Optional::isPresent) && holds.stream().noneMatch(Optional::orElseThrow);
        }
        Optional<AsNumber> number = AsNumber.parse(question.subject());
        if (number.isPresent()) {
            return !holds(subject, number.get()).orElse(true);
        }
        Optional<DomainName> asked = DomainName.parse(question.subject());
        Optional<DomainName> told = DomainName.parse(subject.toLowerCase(Locale.ROOT));
        return asked.isPresent() && told.isPresent() && !asked.get().isWithin(told.get());
    }

    private static Optional<Boolean> holds(String range, IpAddress address) {
        Matcher ends = ENDS.matcher(range);
        if (!ends.matches()) {
            return range.contains("/") ? IpNetwork.parse(range).map(network -> network.contains(address)) : Optional.empty();
        }
        return IpAddress.parse(ends.group(1)).flatMap(first -> IpAddress.parse(ends.group(2))
                .map(last -> first.compareTo(address) <= 0 && address.compareTo(last) <= 0));
    }

    private static Optional<Boolean> holds(String range, AsNumber number) {
        Matcher ends = NUMBERS.matcher(range.strip());
        if (ends.matches()) {
            return Optional.of(Long.parseLong(ends.group(1)) <= number.value() && number.value() <= Long.parseLong(ends.group(2)));
        }
        return AsNumber.parse(range).map(number::equals);
    }
}
