package org.meyasubako.reading.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.reading.complaint.text.Signature;

/** What a plain complaint accuses, and what merely stands in it. */
class SubjectTest {

    private static Complaint read(String text) {
        return Given.read(Given.mail("Spam", text));
    }

    @Test
    void addressesAreSourcesAndSitesAreAdvertised() {
        assertThat(Given.subjects(read("198.51.100.7 attacks us, and http://bad.example/x is phishing. Ask x@bad.example.\n")))
                .containsExactly("source 198.51.100.7", "advertised http://bad.example/x", "mentioned x@bad.example");
    }

    @Test
    void whatTheSubjectNamesComesFirstAndSaysSo() {
        Complaint complaint = Given.read(Given.mail("Phishing at http://bad.example/x from 198.51.100.7", "See http://bad.example/y\n"));
        assertThat(complaint.subjects()).extracting(Subject::why).startsWith("subject:ip", "subject:url", "text:url");
    }

    @Test
    void whatBelongsToTheAccusedHostIsAccusedToo() {
        Complaint complaint = Given.read(Given.mail("Phishing at bad.example", "See http://bad.example/y and http://news.example/about-phishing\n"));
        assertThat(Given.subjects(complaint)).containsExactly("advertised bad.example", "advertised http://bad.example/y",
                "mentioned http://news.example/about-phishing");
    }

    @ParameterizedTest
    @CsvSource({"Source IP: 198.51.100.7, source", "送信元IP：198.51.100.7, source", "【送信元IPアドレス】198.51.100.7, source",
            "Destination IP: 198.51.100.7, mentioned", "Attacker: 198.51.100.7, source"})
    void labelsSayWhoIsAccused(String line, String role) {
        assertThat(Given.subjects(read("Our logs:\n" + line + "\nURL: http://bad.example/x\n"))).contains(role + " 198.51.100.7");
    }

    @Test
    void behindALabelOtherAddressesOnlyBelongToTheStory() {
        assertThat(Given.subjects(read("Source: 198.51.100.7\n\nMar 3 09:10:11 host sshd: from 198.51.100.7 to 203.0.113.80\n")))
                .containsExactly("source 198.51.100.7", "mentioned 203.0.113.80");
    }

    @Test
    void aLabelMayStandAboveWhatItLabels() {
        assertThat(Given.subjects(read("Infringing URL:\nhttp://bad.example/x\n\nOriginal work at http://artist.example/\n")))
                .containsExactly("advertised http://bad.example/x", "mentioned http://artist.example/");
    }

    @Test
    void theReportersOwnAreNoSubjects() {
        String mail = Given.mail("cert@team.example", "abuse@our.example", "Phishing", """
                http://bad.example/x is phishing. See http://www.team.example/case/7, write to info@team.example or abuse@our.example.
                """);
        assertThat(Given.subjects(Given.read(mail))).containsExactly("advertised http://bad.example/x");
    }

    @Test
    void aNeighbourAtThePersonsProviderIsASubject() {
        String mail = Given.mail("P <p@mailbox.our.example>", "abuse@our.example", "Spam",
                "http://shop.our.example/c/1 spams, not http://mailbox.our.example/");
        assertThat(Given.subjects(Given.read(mail))).containsExactly("advertised http://shop.our.example/c/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- \nP. Person\nhttp://person.example/\n", "------------------------\n山田太郎\nhttp://person.example/\n",
            "━━━━━━━━━━━━\n山田太郎\nhttp://person.example/\n", "For more information see http://person.example/\n", "Web: http://person.example/\n",
            "お問い合わせ：http://person.example/\n", "Format: http://www.x-arf.org/specification.html\n"})
    void signaturesAndBoilerplateAreNoSubjects(String end) {
        assertThat(Given.subjects(read("Please take http://bad.example/x down.\nIt is phishing.\n\n" + end)))
                .containsExactly("advertised http://bad.example/x");
    }

    @Test
    void anInternalAddressBesideAPublicOneIsNoSubject() {
        assertThat(Given.subjects(read("198.51.100.7 attacks our 192.168.0.4 and 127.0.0.1\n"))).containsExactly("source 198.51.100.7");
    }

    @Test
    void anInternalAddressAloneIsWhatAnAnonymousReportHas() {
        assertThat(Given.subjects(read("10.0.0.4 attacks us\n"))).containsExactly("source 10.0.0.4");
    }

    @Test
    void theNameOfAServiceInBracketsIsNoSubject() {
        assertThat(Given.subjects(Given.read(Given.mail("[service.example] phishing at http://bad.example/x", "x"))))
                .containsExactly("advertised http://bad.example/x");
    }

    @Test
    void defangedUrlsAreRefanged() {
        assertThat(Given.subjects(read("hxxp://bad[.]example/x\n"))).containsExactly("advertised http://bad.example/x");
    }

    @Test
    void eachThingStandsOnceInItsStrongestRole() {
        Complaint complaint = Given.read(Given.mail("Spam from 198.51.100.7", "198.51.100.7 again, and 198.51.100.7\n"));
        assertThat(Given.subjects(complaint)).containsExactly("source 198.51.100.7");
    }

    @Test
    void theReportedMessagesAuthorsAnswersAndSignersAreMentioned() {
        Complaint complaint = read("""
                Received: from spam.example (spam.example [203.0.113.9]) by mx.complainant.example; Tue, 3 Mar 2026 09:10:11 +0900
                DKIM-Signature: v=1; a=rsa-sha256; d=signer.example; s=a; h=from; b=abc
                From: a@spam.example
                Reply-To: b@mailbox.example
                To: p@complainant.example, q@elsewhere.example

                Write to c@drop.example or see www.shop.example, q@elsewhere.example knows.
                """);
        assertThat(Given.subjects(complaint)).containsExactly("source 203.0.113.9", "advertised www.shop.example", "mentioned c@drop.example",
                "mentioned a@spam.example", "mentioned b@mailbox.example", "mentioned signer.example");
    }

    @Test
    void hostsOfFileFormatsAreNoSubjects() {
        String html = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"http://bad.example/x\">x</a> http://www.w3.org/1999/xhtml</html>";
        assertThat(Given.subjects(Given.read(Given.mail("Spam", html).replace("text/plain", "text/html"))))
                .containsExactly("advertised http://bad.example/x");
    }
}
