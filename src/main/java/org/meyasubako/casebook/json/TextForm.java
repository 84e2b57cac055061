package org.meyasubako.casebook.json;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.judging.bundle.Sketch;
import org.meyasubako.own.provider.CustomerNumber;

/**
 * A type whose values are kept as one text.
 *
 * @param parse empty where the text is none of the type; it may also throw {@link RuntimeException}s of its own library
 */
record TextForm<T>(Class<T> type, Function<T, String> write, Function<String, Optional<T>> parse) {

    private static final List<TextForm<?>> ALL = List.of(
            new TextForm<>(Sha256.class, Sha256::hex, text -> Optional.of(new Sha256(text))),
            new TextForm<>(Instant.class, Instant::toString, text -> Optional.of(Instant.parse(text))),
            new TextForm<>(LocalDate.class, LocalDate::toString, text -> Optional.of(LocalDate.parse(text))),
            new TextForm<>(IpAddress.class, IpAddress::toString, IpAddress::parse),
            new TextForm<>(DomainName.class, DomainName::ascii, text -> Optional.of(new DomainName(text))),
            new TextForm<>(CustomerNumber.class, CustomerNumber::value, text -> Optional.of(new CustomerNumber(text))),
            new TextForm<>(Sketch.class, TextForm::sketch, text -> Optional.of(sketch(text))));

    static Optional<TextForm<?>> of(Class<?> type) {
        return ALL.stream().filter(form -> form.type == type).findFirst();
    }

    String text(Object value) {
        return write.apply(type.cast(value));
    }

    private static String sketch(Sketch sketch) {
        int[] minima = sketch.minima();
        ByteBuffer bytes = ByteBuffer.allocate(minima.length * Integer.BYTES);
        bytes.asIntBuffer().put(minima);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static Sketch sketch(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        int[] minima = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(minima);
        return new Sketch(minima);
    }
}
