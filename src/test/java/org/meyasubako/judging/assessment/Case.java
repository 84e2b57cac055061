package org.meyasubako.judging.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One case of {@code cases.txt}: what is expected, and the mail that it describes. */
record Case(String name, String expected, String mail) {

    private static final Pattern IN = Pattern.compile("in (\\S+) (\\S+) by (\\S+)(?: as (\\S+))?(?: for (\\S+))?");

    static List<Case> all() {
        try (var file = Objects.requireNonNull(Case.class.getResourceAsStream("cases.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^= ")).skip(1).map(Case::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(String text) {
        List<String> lines = text.strip().lines().toList();
        String[] head = lines.get(2).split(" ", 2);
        String words = head.length > 1 ? head[1] : "spam";
        return new Case(lines.get(0), lines.get(1).substring(2), mail(head[0], words, reported(lines.subList(3, lines.size()))));
    }

    private static String mail(String format, String words, String reported) {
        String about = "Subject: complaint\nDate: Tue, 3 Mar 2026 20:14:28 +0900\nMIME-Version: 1.0\n";
        String person = "From: Hanako <hanako@isp-a.example>\nTo: abuse@our.example\n" + about;
        return switch (format) {
            case "plain" -> person + "Content-Type: text/plain; charset=utf-8\n\n" + words + "\n";
            case "pasted" -> person + "Content-Type: text/plain; charset=utf-8\n\n" + words + "\n\n" + reported + "\n";
            case "attached" -> person + parts("mixed", words, "message/rfc822", "", reported);
            case "arf" -> "From: FBL <fbl@isp-a.example>\nTo: abuse@our.example\n" + about
                    + parts("report; report-type=feedback-report", words, "message/rfc822", "--b\nContent-Type: message/feedback-report\n\n"
                            + "Feedback-Type: abuse\nUser-Agent: F/1\nVersion: 1\n\n", reported);
            case "none" -> "Delivered-To: " + words + "\n" + reported.replace("hanako@isp-a.example", words) + "\n";
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static String parts(String type, String words, String inner, String between, String reported) {
        return "Content-Type: multipart/" + type + "; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n" + words + "\n\n" + between
                + "--b\nContent-Type: " + inner + "\n\n" + reported + "\n--b--\n";
    }

    private static String reported(List<String> lines) {
        int blank = lines.indexOf("");
        List<String> header = new ArrayList<>(lines.subList(0, blank < 0 ? lines.size() : blank));
        if (header.stream().noneMatch(line -> line.startsWith("To: "))) {
            header.add("To: hanako@isp-a.example");
        }
        header.add("Date: Tue, 3 Mar 2026 09:09:00 +0900");
        header.add("Message-ID: <m1@sender.example>");
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            whole.add(line(header.get(i), header.size() - i));
        }
        whole.addAll(blank < 0 ? List.of("", "Hello.") : lines.subList(blank, lines.size()));
        return String.join("\n", whole);
    }

    /** The long form of a line; {@code age} makes times grow from the oldest up. */
    private static String line(String text, int age) {
        String date = "; Tue, 3 Mar 2026 09:10:%02d +0900 (JST)".formatted(age);
        String[] words = text.split(" ", -1);
        Matcher in = IN.matcher(text);
        if (text.startsWith("top ")) {
            return "Received: from " + words[2] + " (" + words[2] + " [" + words[1] + "])\n\tby mx1.isp-a.example (Postfix) with ESMTP id 5D1AA2F0C"
                    + age + "\n\tfor <hanako@isp-a.example>" + date;
        } else if (text.startsWith("mta ")) {
            return "Received: by " + words[1] + " (Postfix" + (words.length > 2 ? ", from userid " + words[3] : "") + ")\n\tid 4fVtQ73wNz" + age + date;
        } else if (in.matches()) {
            String login = in.group(4) == null ? "" : "\n\t(Authenticated sender: " + in.group(4) + ")";
            String reader = in.group(5) == null ? "hanako@isp-a.example" : in.group(5);
            return "Received: from " + in.group(1) + " (unknown [" + in.group(2) + "])" + login + "\n\tby " + in.group(3) + " (Postfix) with "
                    + (login.isEmpty() ? "ESMTP" : "ESMTPSA") + " id 4fWYWL5n" + age + "\n\tfor <" + reader + ">" + date;
        }
        return text;
    }

    @Override
    public String toString() {
        return name;
    }
}
