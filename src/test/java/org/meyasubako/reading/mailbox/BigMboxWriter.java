package org.meyasubako.reading.mailbox;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes an mbox (mboxrd) of made-up complaint mails as large as wanted, the same from the same seed.
 *
 * <p>Usage: {@code BigMboxWriter FILE bytes=3000000000|messages=100000 [seed=1]}. English and Japanese (UTF-8 and ISO-2022-JP),
 * with Received chains, quoted {@code From } lines and base64 attachments; from 1 to some 300 KB a mail, 20 KB in the mean.
 */
public final class BigMboxWriter {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter SEPARATOR_DATE = DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MAIL_DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final List<String> ENGLISH = List.of(
            "We received the following unsolicited message from your network.",
            "Please investigate and take appropriate action against your customer.",
            "The site http://shop%d.customer.example/offer/%d is advertised in it.",
            ">From our point of view this has gone on for two weeks.",
            "All times are in UTC; our clocks are synchronised.");
    private static final List<String> JAPANESE = List.of(
            "貴社のネットワークより迷惑メールを受信しましたのでご連絡いたします。",
            "本文に記載のURL http://shop%d.customer.example/offer/%d について確認をお願いします。",
            "ヘッダー情報を以下に添付いたします。",
            "調査のうえ、しかるべき対応をお願い申し上げます。");

    private final Random random;
    private final String attachment;
    private long count;

    public BigMboxWriter(long seed) {
        random = new Random(seed);
        byte[] bytes = new byte[256 * 1024];
        random.nextBytes(bytes);
        attachment = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes);
    }

    public static void main(String[] args) throws IOException {
        long bytes = Long.MAX_VALUE;
        long messages = Long.MAX_VALUE;
        long seed = 1;
        for (String argument : List.of(args).subList(1, args.length)) {
            long value = Long.parseLong(argument.substring(argument.indexOf('=') + 1));
            switch (argument.substring(0, argument.indexOf('='))) {
                case "bytes" -> bytes = value;
                case "messages" -> messages = value;
                case "seed" -> seed = value;
                default -> throw new IllegalArgumentException(argument);
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 20)) {
            new BigMboxWriter(seed).write(out, bytes, messages);
        }
    }

    /** Writes messages until {@code bytes} are reached or {@code messages} are written; the number of messages. */
    public long write(OutputStream out, long bytes, long messages) throws IOException {
        long written = 0;
        while (written < bytes && count < messages) {
            byte[] message = next();
            out.write(message);
            written += message.length;
            count++;
        }
        return count;
    }

    private byte[] next() {
        ZonedDateTime time = FIRST.plusSeconds(count * 97).atZone(TOKYO);
        StringBuilder mail = new StringBuilder(8 * 1024);
        String sender = "reporter" + random.nextInt(5000) + "@isp" + random.nextInt(200) + ".example";
        mail.append("From ").append(sender).append(' ').append(SEPARATOR_DATE.format(time)).append('\n');
        int hops = random.nextInt(5);
        for (int hop = 0; hop < hops; hop++) {
            appendReceived(mail, time.minusSeconds(hop * 3L), hop);
        }
        boolean japanese = random.nextInt(10) < 4;
        boolean jis = japanese && random.nextBoolean();
        mail.append("From: <").append(sender).append(">\nTo: <abuse@hosting.example>\n");
        mail.append("Subject: ").append(japanese ? "=?UTF-8?B?6L+35oOR44Oh44O844Or?=" : "Spam report").append(' ').append(count);
        mail.append("\nDate: ").append(MAIL_DATE.format(time)).append("\nMessage-ID: <").append(count).append(".box@isp.example>\n");
        mail.append("MIME-Version: 1.0\n");
        appendContent(mail, japanese ? JAPANESE : ENGLISH, jis ? "iso-2022-jp" : "utf-8");
        return mail.append('\n').toString().getBytes(jis ? ISO_2022_JP : StandardCharsets.UTF_8);
    }

    private void appendReceived(StringBuilder mail, ZonedDateTime time, int hop) {
        mail.append("Received: from host").append(random.nextInt(90)).append(".isp.example (host.isp.example [198.51.100.")
                .append(random.nextInt(256)).append("])\n\tby mx").append(hop).append(".hosting.example (Postfix) with ESMTPS id ")
                .append(Integer.toHexString(random.nextInt())).append("\n\tfor <abuse@hosting.example>; ")
                .append(MAIL_DATE.format(time)).append('\n');
    }

    private void appendContent(StringBuilder mail, List<String> sentences, String charset) {
        String type = "Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: "
                + (charset.equals("utf-8") ? "8bit" : "7bit") + "\n\n";
        if (random.nextInt(3) > 0) {
            appendText(mail.append(type), sentences);
            return;
        }
        mail.append("Content-Type: multipart/mixed; boundary=\"=_box\"\n\n--=_box\n");
        appendText(mail.append(type), sentences);
        int lines = random.nextInt(10) == 0 ? 500 + random.nextInt(3500) : 10 + random.nextInt(400);
        mail.append("--=_box\nContent-Type: application/octet-stream; name=sample.bin\nContent-Transfer-Encoding: base64\n\n")
                .append(attachment, 0, lines * 77).append("--=_box--\n");
    }

    private void appendText(StringBuilder mail, List<String> sentences) {
        int lines = 8 + random.nextInt(random.nextInt(8) == 0 ? 400 : 60);
        for (int line = 0; line < lines; line++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            mail.append(sentence.replace("%d", Long.toString(count % 1000))).append('\n');
            if (line % 7 == 6) {
                mail.append('\n');
            }
        }
    }
}
