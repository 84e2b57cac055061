package org.meyasubako.asking.authentication.spf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ChainReader;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.ShippedTrustPolicy;
import org.meyasubako.reading.trace.TraceContext;

/** Headers of mails that victim.example took in. */
class SenderReaderTest {

    private static final String HANDOVER = "Received: from mail.shop.example (mail.shop.example [198.51.100.5]) by mx.victim.example (Postfix)"
            + " with ESMTP id A1 for <v@victim.example>; Tue, 3 Mar 2026 09:10:11 +0900\n";

    private static final String BENEATH = "Received: from pc (pc [203.0.113.9]) by mail.shop.example (Postfix) with ESMTP id B2;"
            + " Tue, 3 Mar 2026 09:10:10 +0900\n";

    private static Optional<SpfSender> read(String header) {
        List<HeaderField> fields = new MessageReader().read(RawMessage.of((header + "\n").getBytes(StandardCharsets.UTF_8), "a.eml")).fields();
        return SenderReader.read(new ChainReader().read(new TraceContext(fields, Optional.empty(), new ShippedTrustPolicy(true),
                DomainName.parse("victim.example"), Copy.ORIGINAL, TraceContext.HeaderState.COMPLETE, Set.of())), fields);
    }

    private static SpfSender sender(Optional<String> mailFrom) {
        return new SpfSender(IpAddress.parse("198.51.100.5").orElseThrow(), Optional.of("mail.shop.example"), mailFrom);
    }

    @Test
    void takesAddressAndGreetingFromTheHandover() {
        assertThat(read(HANDOVER + BENEATH)).contains(sender(Optional.empty()));
    }

    @Test
    void takesTheEnvelopeSenderFromTheReturnPathAboveIt() {
        assertThat(read("Return-Path: <ann@shop.example>\n" + HANDOVER + BENEATH)).contains(sender(Optional.of("ann@shop.example")));
    }

    @Test
    void knowsTheNullReversePath() {
        assertThat(read("Return-Path: <>\n" + HANDOVER)).contains(sender(Optional.of("")));
    }

    @Test
    void doesNotBelieveAReturnPathBeneathIt() {
        assertThat(read(HANDOVER + "Return-Path: <ann@bank.example>\n" + BENEATH)).contains(sender(Optional.empty()));
    }

    @Test
    void takesTheHandoversOwnWordBeforeTheReturnPath() {
        String own = HANDOVER.replace("by mx.victim.example", "(envelope-from <bob@shop.example>) by mx.victim.example");
        assertThat(read("Return-Path: <ann@shop.example>\n" + own).flatMap(SpfSender::mailFrom)).contains("bob@shop.example");
    }

    @Test
    void knowsNobodyWithoutAHandover() {
        assertThat(read("Subject: x\n")).isEmpty();
    }
}
