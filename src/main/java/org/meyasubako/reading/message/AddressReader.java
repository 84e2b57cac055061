package org.meyasubako.reading.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.meyasubako.basis.net.MailAddress;

/** Reads address lists (RFC 5322 section 3.4) as leniently as mail needs it. */
public final class AddressReader {

    /** Addresses read of one field; a list to thousands names nobody more. */
    private static final int MOST = 500;

    /** Encoded words pass through the parser under a veil: it would decode them itself, and Japanese labels wrongly. */
    private static final String VEILED = "=\u007F?";

    /** The mailboxes of a field body, groups opened, encoded words decoded. */
    public List<NamedAddress> read(String body) {
        // UTF-8 as Latin-1: the parser works on bytes and keeps those that it doesn't know.
        byte[] bytes = body.replace("=?", VEILED).getBytes(StandardCharsets.UTF_8);
        AddressList list = LenientAddressParser.DEFAULT.parseAddressList(new ByteArrayBuffer(bytes, true), new ParserCursor(0, bytes.length));
        List<NamedAddress> read = new ArrayList<>();
        for (Mailbox mailbox : list.flatten()) {
            if (read.size() < MOST) {
                named(mailbox).ifPresent(read::add);
            }
        }
        return List.copyOf(read);
    }

    private static Optional<NamedAddress> named(Mailbox mailbox) {
        String address = utf8(mailbox.getAddress()).strip();
        Optional<String> name = Optional.ofNullable(mailbox.getName()).map(AddressReader::utf8)
                .map(named -> EncodedWords.decode(named.replace(VEILED, "=?")))
                .map(String::strip).filter(n -> !n.isEmpty());
        return MailAddress.parse(address).map(parsed -> new NamedAddress(name, parsed));
    }

    private static String utf8(String parsed) {
        return new String(parsed.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
