package org.meyasubako.writing.redaction;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;

/** One of ten thousand mails of one sender, with the line of his log that it made, and what its receiver put in front of it. */
final class WashedMail {

    private static final List<String> SURNAMES = List.of("佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "森", "林", "東海林");
    private static final List<String> GIVEN = List.of("太郎", "花子", "一郎", "恵子", "進", "美咲", "健", "由美");
    private static final List<String> LATIN = List.of("sato", "suzuki", "takahashi", "tanaka", "ito", "watanabe", "yamamoto", "nakamura", "kobayashi",
            "kato", "mori", "hayashi", "shoji");
    private static final List<String> PROVIDERS = List.of("bigmail.example", "bigmail.example", "bigmail.example", "freemail.example", "freemail.example",
            "carrier.example", "isp-a.example", "isp-b.example");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final OffsetDateTime START = OffsetDateTime.of(2026, 11, 20, 9, 0, 0, 0, ZoneOffset.ofHours(9));

    private final int number;
    private final String token;
    private final OffsetDateTime time;

    WashedMail(int number) {
        this.number = number;
        this.token = Hashing.sha256().hashInt(number).toString();
        // Three hours, one mail a second.
        this.time = START.plusSeconds((long) number * 3 * 3600 / 10_000);
    }

    private int draw(int of, int bound) {
        return Math.floorMod(Hashing.murmur3_32_fixed(of).hashInt(number).asInt(), bound);
    }

    private String surname() {
        return SURNAMES.get(draw(1, SURNAMES.size()));
    }

    private String given() {
        return GIVEN.get(draw(2, GIVEN.size()));
    }

    private String latin() {
        return LATIN.get(draw(1, SURNAMES.size()));
    }

    /** One in twenty has a domain of his own. */
    private String domain() {
        return draw(3, 20) == 0 ? latin() + number + ".example" : PROVIDERS.get(draw(4, PROVIDERS.size()));
    }

    private String address() {
        return latin() + (number % 3 == 0 ? "." + number : "_k" + number) + "@" + domain();
    }

    String source() {
        return "203.0.113." + (77 + draw(5, 2));
    }

    /** What the desk knows of who complained. */
    ClearValues complainant() {
        ClearValues person = ClearValues.of(ClearValue.address(MailAddress.parse(address()).orElseThrow()), ClearValue.name(surname() + " " + given()));
        return draw(3, 20) == 0 ? person.and(ClearValues.of(ClearValue.domain(new DomainName(domain())))) : person;
    }

    String hour() {
        return time.format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH", Locale.ENGLISH));
    }

    /** All that the sender knows: the line of his log, and the mail. */
    String known() {
        String line = time + " out7 smtp[" + draw(6, 30_000) + "]: " + queueId() + ": to=<" + address() + ">, relay=mx." + domain() + ", size=" + mail().length();
        return line + "\n" + mail();
    }

    private String queueId() {
        return token.substring(0, 12).toUpperCase(Locale.ROOT);
    }

    /** As it was sent: with all by which mailers know their recipients. */
    private String mail() {
        String path = token.substring(12, 20);
        String parameter = Base64.getUrlEncoder().withoutPadding().encodeToString(address().getBytes(StandardCharsets.UTF_8));
        return "Message-ID: <" + time.toEpochSecond() + "." + token.substring(20, 28) + "@shop.our.example>\r\n"
                + "Date: " + DATE.format(time) + "\r\nFrom: Shop <sale@shop.our.example>\r\nReply-To: <re+" + token.substring(28, 36) + "@shop.our.example>\r\n"
                + "To: " + surname() + given() + " <" + address() + ">\r\nSubject: " + surname() + "様だけに、本日限定 No." + (number + 10_000) + "\r\n"
                + "List-Unsubscribe: <https://shop.our.example/u/" + token.substring(36, 48) + ">\r\nFeedback-ID: " + number + ":sale:shop\r\n"
                + "X-Campaign: " + token.substring(48, 56) + "\r\nX-Mailer: Bulk 3.1\r\nDKIM-Signature: v=1; d=our.example; bh=" + token.substring(0, 20)
                + "; b=" + token.substring(20, 60) + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b" + token.substring(56, 64) + "\"\r\n\r\n"
                + "--b" + token.substring(56, 64) + "\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + text(path, parameter) + "\r\n--b" + token.substring(56, 64) + "\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>" + text(path, parameter)
                + "<img src=\"https://t.shop.our.example/p/" + token.substring(5, 25) + ".gif\"></p>\r\n--b" + token.substring(56, 64) + "--\r\n";
    }

    private String text(String path, String parameter) {
        return surname() + " " + given() + " 様\r\n\r\nいつもありがとうございます。会員番号 " + (880_000 + number) + "、残高 " + draw(7, 90_000) + " ポイントです。\r\n"
                + "ご案内: https://shop.our.example/sale/" + path + "/" + latin() + "?u=" + parameter + "&k=" + token.substring(2, 18) + "\r\n"
                + "お問い合わせ番号 " + token.substring(1, 7) + "-" + number + " (" + DATE.format(time) + " 送信)\r\n"
                + "ご登録: " + address() + " / " + latin() + "さん専用クーポン SALE-" + token.substring(3, 9).toUpperCase(Locale.ROOT) + "\r\n"
                + "Dear " + latin() + ", see you soon.\r\n退会: out-" + token.substring(30, 44) + "@shop.our.example\r\n配信停止 info@shop.our.example\r\n";
    }

    /** As the complainant has it: behind what his own server wrote, each provider in its own way. */
    String received() {
        String extra = switch (draw(4, PROVIDERS.size()) % 4) {
            case 0 -> "X-Big-Spam-Status: no\r\nAuthentication-Results: mx." + domain() + "; spf=pass\r\n";
            case 1 -> "X-Scanned: " + draw(8, 1_000_000) + "\r\n";
            case 2 -> "X-Sieve: CMU\r\nStatus: RO\r\n";
            default -> "";
        };
        return "Return-Path: <bounce+" + address().replace('@', '=') + "@shop.our.example>\r\nDelivered-To: " + address() + "\r\n" + extra
                + "Received: from out7.our.example (out7.our.example [" + source() + "])\r\n\tby mx" + draw(9, 9) + "." + domain() + " (Postfix) with ESMTPS id "
                + token.substring(8, 20) + "\r\n\tfor <" + address() + ">; " + DATE.format(time.plusSeconds(draw(10, 50) == 0 ? 5_000 : 2)) + "\r\n"
                + "Received: by out7.our.example (Postfix) id " + queueId() + "; " + DATE.format(time) + "\r\n" + mail();
    }
}
