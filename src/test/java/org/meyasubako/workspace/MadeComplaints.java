package org.meyasubako.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes complaints by the thousand, the same for the same seed: about the sites and servers of several customers, by several people in
 * several formats, with a few samples a site and three waves. Many arrive in the same minute, and some name two customers.
 */
final class MadeComplaints {

    private static final int CUSTOMERS = 40;
    private static final int PEOPLE = 300;
    private static final int SAMPLES = 4;
    private static final int WAVES = 3;
    private static final int MINUTES_OF_WAVE = 2_000;
    private static final Duration BETWEEN_WAVES = Duration.ofDays(6);
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final List<String> PROVIDERS = List.of("isp-a.example", "isp-b.example", "mail-c.example");

    private final Path folder;
    private final Random random;

    MadeComplaints(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** A profile in which each customer holds a site and a server. */
    Path profile() throws IOException {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        StringBuilder customers = new StringBuilder(
                "customer,name,kana,email,phone,address,plan,language,since,status,identity_checked,post_confirmed,parent\n");
        StringBuilder assets = new StringBuilder("customer,type,value,from,to\n");
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.append("C-%03d,会社%d,カイシャ,owner@c%d.example,,,vps,ja,2024-01-01,active,2024-01-02,2024-01-05,\n".formatted(i, i, i));
            assets.append("C-%03d,domain,%s,2024-01-01,\nC-%03d,ip,%s,2024-01-01,\n".formatted(i, site(i), i, server(i)));
        }
        Files.writeString(profile.resolve("customers.csv"), customers);
        Files.writeString(profile.resolve("assets.csv"), assets);
        Files.writeString(profile.resolve("networks.csv"), "network,role,from,to\n192.0.2.0/28,mail,2010-01-01,\n192.0.2.64/26,vps,2010-01-01,\n");
        Files.writeString(profile.resolve("hosts.csv"), "name,address,role,authserv_id,from,to\nmx.our.example,192.0.2.2,mx,mx.our.example,2010-01-01,\n");
        Files.writeString(profile.resolve("receivers.csv"), "suffix,role\n" + String.join(",receiver\n", PROVIDERS) + ",receiver\n");
        Files.writeString(profile.resolve("desk.csv"), "key,value\nname,窓口\nabuse_address,abuse@our.example\ntime_zone,Asia/Tokyo\n"
                + "own_domains,our.example\ndocumentation_addresses,public\n");
        return profile;
    }

    private static String site(int customer) {
        return "site%d.our.example".formatted(customer);
    }

    private static String server(int customer) {
        return "192.0.2." + (64 + customer);
    }

    /** So many mails, each in a file of its own. */
    List<String> mails(int count) throws IOException {
        Path mails = Files.createDirectories(folder.resolve("mails"));
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paths.add(Files.writeString(mails.resolve("%05d.eml".formatted(i)), mail(i)).toString());
        }
        return paths;
    }

    private String mail(int number) {
        int site = (int) (CUSTOMERS * random.nextDouble() * random.nextDouble());
        int person = random.nextInt(PEOPLE);
        String provider = PROVIDERS.get(person % PROVIDERS.size());
        Instant at = START.plus(BETWEEN_WAVES.multipliedBy(random.nextInt(WAVES))).plus(Duration.ofMinutes(random.nextInt(MINUTES_OF_WAVE)));
        String reader = "p%d@%s".formatted(person, provider);
        String head = "Received: from mail.%s (mail.%s [198.51.100.%d])\n\tby mx.our.example (Postfix) with ESMTPS id 4f%06d\n\tfor <abuse@our.example>; %s\n"
                .formatted(provider, provider, 10 + person % PROVIDERS.size(), number, date(at))
                + "From: %s\nTo: abuse@our.example\nSubject: spam %d\nDate: %s\nMessage-ID: <c%d@%s>\nMIME-Version: 1.0\n"
                .formatted(reader, number, date(at.minusSeconds(20)), number, provider);
        String text = text(site, reader);
        String reported = reported(provider, reader, site, at.minusSeconds(3_600), number) + "\n" + text;
        return head + switch (random.nextInt(8)) {
            case 0, 1 -> plain("Please stop this, I got it again: http://" + site(site) + "/buy\n");
            case 2 -> plain("Both are spam: http://" + site(site) + "/buy and http://" + site((site + 7) % CUSTOMERS) + "/\n");
            case 3, 4 -> plain("迷惑メールです。\n\n" + reported);
            case 5 -> parts("report; report-type=feedback-report", "abuse", "Content-Type: message/feedback-report\n\nFeedback-Type: abuse\n"
                    + "User-Agent: F/1\nVersion: 1\n\n--b\n", reported);
            default -> parts("mixed", "See the attached mail.", "", reported);
        };
    }

    private String text(int site, String reader) {
        int sample = random.nextInt(SAMPLES);
        Random words = new Random(site * 100L + sample);
        StringBuilder text = new StringBuilder("Dear " + reader + ",\n");
        for (int i = 0; i < 60; i++) {
            text.append(Integer.toString(1_000 + words.nextInt(30_000), 36)).append(i % 10 == 9 ? '\n' : ' ');
        }
        return text + "http://" + site(site) + "/offer" + sample + "/" + random.nextInt(1_000) + "\n";
    }

    /** The head of the mail that is complained of: seldom from the customer's server, mostly from elsewhere. */
    private String reported(String provider, String reader, int site, Instant at, int number) {
        String source = random.nextInt(6) == 0 ? server(site) : "203.0.113." + random.nextInt(250);
        return "Received: from sender.example (unknown [%s])\n\tby mx.%s (Postfix) with ESMTP id 5D%06d\n\tfor <%s>; %s\n"
                .formatted(source, provider, number, reader, date(at))
                + "From: Offers <o@sender%d.example>\nTo: %s\nSubject: offer\nDate: %s\nMessage-ID: <s%d@sender.example>\n"
                .formatted(random.nextInt(50), reader, date(at.minusSeconds(5)), number);
    }

    private static String plain(String text) {
        return "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text;
    }

    private static String parts(String type, String words, String between, String reported) {
        return "Content-Type: multipart/" + type + "; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + words + "\n\n--b\n" + between
                + "Content-Type: message/rfc822\n\n" + reported + "\n--b--\n";
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.ofHours(9)));
    }
}
