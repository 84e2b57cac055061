package org.meyasubako.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every command that works in a casebook, on a copy of the sample's; its clock stands on 2026-03-23 in the morning. */
class CaseworkCommandsTest extends SampleCommands {

    private List<JsonNode> bundles(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--json"));
        arguments.addAll(List.of(more));
        assertThat(in("bundles", arguments.toArray(String[]::new))).isZero();
        return bench.json();
    }

    private JsonNode bundle(String key, String customer) throws IOException {
        return bundles("--members").stream().filter(each -> each.get("key").asText().equals(key) && each.get("customer").asText().equals(customer))
                .findFirst().orElseThrow();
    }

    private String shop() throws IOException {
        return bundle("shop.our.example", "C-0098").get("id").asText();
    }

    private static String member(JsonNode bundle, int at) {
        return bundle.get("members").get(at).get("complaint").asText();
    }

    /** A suspension that its rules allow: the sender at 192.0.2.33. */
    private int suspend(String number) {
        return in("decide", "--bundle", number, "--disposition", "suspend-tos", "--clause", "15", "--ground", "Sends on after the warning.");
    }

    private String suspended() throws IOException {
        String number = bundle("192.0.2.33", "C-0412").get("id").asText();
        assertThat(in("decide", "--bundle", number, "--disposition", "warned", "--ground", "First time.")).as(bench.err()).isZero();
        assertThat(suspend(number)).as(bench.err()).isZero();
        return number;
    }

    @Test
    void importingTwiceAddsNothing() {
        assertThat(in("import", laid.resolve("s/mailbox").toString())).isZero();
        assertThat(bench.out()).contains("0 new");
    }

    @Test
    void theBundlesObjectHasTheKeysOfTheFormat() throws IOException {
        JsonNode shop = bundles().stream().filter(each -> each.get("key").asText().equals("shop.our.example")).findFirst().orElseThrow();
        assertThat(CommandBench.keys(shop)).containsExactly("id", "key", "customer", "kind", "tier", "complaints", "complainants", "samples",
                "first", "last", "disposition", "reviewAt", "flags");
        assertThat(shop.get("complaints").isInt()).isTrue();
        assertThat(shop.get("kind").asText()).isEqualTo("3");
        assertThat(shop.get("disposition").asText()).isEqualTo("open");
        assertThat(shop.get("reviewAt").isNull()).isTrue();
        assertThat(Instant.parse(shop.get("first").asText())).isBefore(Instant.parse(shop.get("last").asText()));
    }

    @Test
    void eachMemberHasTheKeysOfTheFormat() throws IOException {
        JsonNode member = bundle("shop.our.example", "C-0098").get("members").get(0);
        assertThat(CommandBench.keys(member)).containsExactly("complaint", "sha256", "path", "complainant", "kind", "cause", "grade", "why");
        assertThat(member.get("why").get(0).asText()).isNotBlank();
    }

    @Test
    void aSplitIsTakenBackByAnUndo() throws IOException {
        JsonNode shop = bundle("shop.our.example", "C-0098");
        int before = bundles().size();
        assertThat(in("regroup", "--split", shop.get("id").asText(), member(shop, 0))).isZero();
        assertThat(bundles()).hasSize(before + 1);
        assertThat(in("regroup", "--undo")).isZero();
        assertThat(bundles()).hasSize(before);
    }

    @Test
    void twoCasesOfOneCustomerOrOfNobodyAreMerged() throws IOException {
        int before = bundles().size();
        String club = bundle("192.0.2.61", "C-0077").get("id").asText();
        String machine = bundle("192.0.2.61", "null").get("id").asText();
        assertThat(in("regroup", "--merge", club, machine)).as(bench.err()).isZero();
        assertThat(bundles()).hasSize(before - 1);
    }

    @Test
    void aComplaintIsMovedAndKeptApart() throws IOException {
        JsonNode club = bundle("192.0.2.61", "C-0077");
        JsonNode machine = bundle("192.0.2.61", "null");
        assertThat(in("regroup", "--move", machine.get("id").asText(), club.get("id").asText(), member(machine, 0))).as(bench.err()).isZero();
        assertThat(bundle("192.0.2.61", "null").get("members")).hasSize(machine.get("members").size() - 1);
        JsonNode shop = bundle("shop.our.example", "C-0098");
        assertThat(in("regroup", "--apart", member(shop, 0), member(shop, 1))).as(bench.err()).isZero();
    }

    @Test
    void aGroupingWithoutACaseIsRefused() {
        assertThat(in("regroup", "--split", "B-9999", "R-000001")).isEqualTo(1);
        assertThat(bench.err().lines()).hasSize(1);
        assertThat(in("regroup")).isEqualTo(2);
    }

    @Test
    void aDecisionThatTheEvidenceForbidsIsRefused() throws IOException {
        assertThat(in("decide", "--bundle", shop(), "--disposition", "suspend-tos", "--ground", "I want it.")).isEqualTo(1);
        assertThat(bench.err().lines()).hasSize(1);
        assertThat(bundle("shop.our.example", "C-0098").get("disposition").asText()).isEqualTo("open");
    }

    @Test
    void aHoldIsRecordedWithItsReview() throws IOException {
        assertThat(in("decide", "--bundle", shop(), "--disposition", "hold", "--ground", "Waits for the customer.")).isZero();
        JsonNode shop = bundle("shop.our.example", "C-0098");
        assertThat(shop.get("disposition").asText()).isEqualTo("hold");
        assertThat(shop.get("reviewAt").asText()).isEqualTo("2026-04-06");
        assertThat(in("bundles")).isZero();
        assertThat(bench.out()).doesNotContain("to be looked at again");
    }

    @Test
    void aHeldCaseWhoseEvidenceRoseIsToBeLookedAtAgain() throws IOException {
        assertThat(in("decide", "--bundle", shop(), "--disposition", "hold", "--ground", "Waits.")).isZero();
        assertThat(in("fact", "--bundle", shop(), "--fact", "admission", "--ground", "He wrote so on Monday.")).isZero();
        assertThat(in("bundles")).isZero();
        assertThat(bench.out()).contains("to be looked at again: the evidence went from tier E3 to E4");
    }

    @Test
    void anUnknownWordIsWrongUse() throws IOException {
        assertThat(in("decide", "--bundle", shop(), "--disposition", "behead", "--ground", "x")).isEqualTo(2);
        assertThat(in("clear", "--bundle", shop(), "--flag", "ugly", "--ground", "x")).isEqualTo(2);
        assertThat(in("fact", "--bundle", shop(), "--fact", "guilty", "--ground", "x")).isEqualTo(2);
        assertThat(in("override", "--complaint", "R-1", "--kind", "9", "--cause", "K1-LOG", "--ground", "x")).isEqualTo(2);
        assertThat(bench.err().lines()).hasSize(1);
    }

    @Test
    void aClearedFlagIsGone() throws IOException {
        assertThat(bundle("shop.our.example", "C-0098").get("flags").toString()).isEqualTo("[\"affiliate\"]");
        assertThat(in("clear", "--bundle", shop(), "--flag", "affiliate", "--ground", "The partner is himself.")).isZero();
        JsonNode row = bundle("shop.our.example", "C-0098");
        assertThat(in("clear", "--bundle", row.get("id").asText(), "--flag", "affiliate", "--ground", " ")).isEqualTo(1);
        assertThat(row.get("flags")).isEmpty();
    }

    @Test
    void aFlagThatIsNotRaisedCannotBeCleared() throws IOException {
        assertThat(in("clear", "--bundle", shop(), "--flag", "joe-job", "--ground", "Surely not.")).isEqualTo(1);
        assertThat(bench.err()).contains("not raised");
    }

    @Test
    void whoDecidedCannotApproveAndAnApproverCan() throws IOException {
        String number = suspended();
        assertThat(in("approve", "--bundle", number, "--as", "tanaka")).isEqualTo(1);
        assertThat(in("bundles")).isZero();
        assertThat(bench.out()).contains("waits for a second person's approval");
        assertThat(in("approve", "--bundle", number, "--as", "suzuki")).isZero();
        assertThat(in("approve", "--bundle", number, "--as", "hayashi")).isEqualTo(1);
    }

    @Test
    void aMeasureNeedsAPersonWhomTheProfileLists() throws IOException {
        String number = bundle("192.0.2.33", "C-0412").get("id").asText();
        assertThat(in("decide", "--bundle", number, "--disposition", "warned", "--ground", "First time.")).isZero();
        assertThat(in("decide", "--as", "mallory", "--bundle", number, "--disposition", "suspend-tos", "--clause", "15", "--ground", "x")).isEqualTo(1);
        assertThat(bench.err()).contains("mallory");
        assertThat(in("decide", "--as", "mallory", "--bundle", shop(), "--disposition", "hold", "--ground", "x")).as(bench.err()).isZero();
    }

    @Test
    void anApprovalIsOfTheDecisionBeforeItAlone() throws IOException {
        String number = suspended();
        assertThat(in("approve", "--bundle", number, "--as", "suzuki")).isZero();
        assertThat(suspend(number)).isZero();
        in("bundles");
        assertThat(bench.out()).contains("waits for a second person's approval");
    }

    @Test
    void anApprovalGoesOutAsAFileAndComesBackApproved() throws IOException {
        String number = suspended();
        String file = home.resolve("approval.txt").toString();
        assertThat(in("approve", "--bundle", number, "--request", file)).as(bench.err()).isZero();
        assertThat(in("approve", "--take", file)).isEqualTo(1);
        assertThat(bench.run("approve", "--file", file, "--as", "tanaka")).isEqualTo(1);
        assertThat(bench.run("approve", "--file", file, "--as", "hayashi")).isZero();
        assertThat(in("approve", "--take", file)).as(bench.err()).isZero();
        in("bundles");
        assertThat(bench.out()).doesNotContain("waits for a second person's approval");
        assertThat(in("journal")).isZero();
        assertThat(bench.out()).contains("approve");
    }

    @Test
    void anApprovalFileOfAnEarlierDecisionIsRefused() throws IOException {
        String number = suspended();
        String file = home.resolve("approval.txt").toString();
        in("approve", "--bundle", number, "--request", file);
        bench.run("approve", "--file", file, "--as", "hayashi");
        assertThat(suspend(number)).isZero();
        assertThat(in("approve", "--take", file)).isEqualTo(1);
        assertThat(bench.err()).contains("not of the decision that stands");
    }

    @Test
    void anApprovalFileByNoApproverOrWithAnotherContentIsRefused() throws IOException {
        String number = suspended();
        Path file = home.resolve("approval.txt");
        in("approve", "--bundle", number, "--request", file.toString());
        String asked = Files.readString(file);
        bench.run("approve", "--file", file.toString(), "--as", "mallory");
        assertThat(in("approve", "--take", file.toString())).isEqualTo(1);
        Files.writeString(file, asked.replace("suspend-tos", "terminated"));
        bench.run("approve", "--file", file.toString(), "--as", "hayashi");
        assertThat(in("approve", "--take", file.toString())).isEqualTo(1);
        Files.writeString(file, "nonsense");
        assertThat(in("approve", "--take", file.toString())).isEqualTo(1);
        assertThat(in("approve", "--take", home.resolve("none").toString())).isEqualTo(2);
        assertThat(in("approve", "--bundle", number, "--file", file.toString())).isEqualTo(2);
    }

    @Test
    void aSiteCheckIsRecordedInTheJournal() throws IOException {
        Path picture = Files.writeString(home.resolve("page.png"), "a picture");
        assertThat(in("site-check", "--bundle", shop(), "--url", "http://shop.our.example/", "--result", "breach", "--clause", "17",
                "--evidence", picture.toString())).as(bench.err()).isZero();
        assertThat(bundle("shop.our.example", "C-0098").get("tier").asText()).isEqualTo("E4");
        assertThat(in("journal", "--json")).isZero();
        JsonNode last = bench.json().getLast();
        assertThat(last.get("action").asText()).isEqualTo("site-check");
        assertThat(CommandBench.keys(last)).containsExactly("number", "at", "offset", "account", "name", "role", "action", "facts", "previous", "hash");
        assertThat(last.get("account").asText()).isEqualTo("tanaka");
    }

    @Test
    void aPersonsVerdictOutlivesReparseUntilTheRulesAreRestored() {
        assertThat(in("restore", "--complaint", "R-000001", "--ground", "x")).isEqualTo(1);
        assertThat(in("override", "--complaint", "R-000001", "--kind", "not-ours", "--cause", "N-OURS", "--ground", "I asked.")).isZero();
        assertThat(in("reparse")).isZero();
        assertThat(in("restore", "--complaint", "R-000001", "--ground", "I was wrong.")).isZero();
        assertThat(in("override", "--complaint", "R-999999", "--kind", "3", "--cause", "K3-URL", "--ground", "x")).isEqualTo(1);
        assertThat(in("override", "--complaint", "R-000001", "--kind", "3", "--cause", "K3-URL", "--customer", "C-4711", "--ground", "x")).isEqualTo(1);
    }

    @Test
    void aPersonsVerdictTakesAComplaintOutOfItsCaseUntilItIsTakenBack() throws IOException {
        JsonNode shop = bundle("shop.our.example", "C-0098");
        String complaint = member(shop, 0);
        assertThat(in("override", "--complaint", complaint, "--kind", "not-ours", "--cause", "N-OURS", "--ground", "Another site.")).isZero();
        assertThat(in("reparse")).isZero();
        assertThat(bundle("shop.our.example", "C-0098").get("members")).hasSize(shop.get("members").size() - 1);
        assertThat(in("restore", "--complaint", complaint, "--ground", "I was wrong.")).isZero();
        assertThat(bundle("shop.our.example", "C-0098").get("members")).isEqualTo(shop.get("members"));
    }

    @Test
    void aPersonsVerdictPutsAComplaintIntoTheCaseOfItsCustomer() throws IOException {
        String complaint = member(bundle("shop.our.example", "C-0098"), 0);
        assertThat(in("override", "--complaint", complaint, "--kind", "3", "--cause", "K3-URL", "--customer", "C-0007", "--ground", "His.")).isZero();
        assertThat(member(bundle("shop.our.example", "C-0007"), 0)).isEqualTo(complaint);
    }

    @Test
    void aComplaintWithoutAnythingOfOursIsPutIntoACaseByAPerson() throws IOException {
        JsonNode shop = bundle("shop.our.example", "C-0098");
        assertThat(in("regroup", "--move", shop(), "R-000036")).as(bench.err()).isZero();
        assertThat(in("reparse")).isZero();
        assertThat(bundle("shop.our.example", "C-0098").get("members")).anySatisfy(each -> {
            assertThat(each.get("path").asText()).endsWith("36-attached-truncated-ja.eml");
            assertThat(each.get("why").get(0).asText()).isEqualTo("nothing of ours is named");
        });
        assertThat(in("regroup", "--move", shop(), "R-000036")).isEqualTo(1);
        assertThat(in("regroup", "--undo")).isZero();
        assertThat(bundle("shop.our.example", "C-0098").get("members")).isEqualTo(shop.get("members"));
    }

    @Test
    void mailInWhichNobodyComplainsIsPutIntoNoCase() throws IOException {
        assertThat(in("regroup", "--move", shop(), "R-000033")).isEqualTo(1);
        assertThat(bench.err()).contains("R-000033");
    }

    @Test
    void complaintsAreTakenAssignedAndSetAside() {
        assertThat(in("queue", "--take", "R-000001", "R-000002")).isZero();
        assertThat(in("queue", "--assign", "suzuki", "R-000001")).isZero();
        assertThat(in("queue", "--set-aside", "R-000002")).isZero();
        assertThat(in("queue", "--assign", "mallory", "R-000001")).isEqualTo(1);
        assertThat(in("queue", "--take", "R-999999")).isEqualTo(1);
        assertThat(in("queue", "--take", "nonsense")).isEqualTo(2);
    }

    @Test
    void verifyPassesAndNamesAFlippedByte() throws IOException {
        assertThat(bench.run("verify", book.toString())).isZero();
        byte[] bytes = Files.readAllBytes(book);
        bytes[bytes.length / 2] ^= 1;
        Files.write(book, bytes);
        assertThat(bench.run("verify", book.toString())).isEqualTo(1);
        assertThat(bench.err()).contains(book.toString());
        assertThat(bench.run("verify", home.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void aPlanAsksNothingAndOfflineTellsWhy() throws IOException {
        assertThat(in("lookup", "--bundle", shop(), "--plan")).isZero();
        assertThat(bench.out()).doesNotContain("asked");
        assertThat(in("lookup", "--bundle", shop())).isZero();
        assertThat(bench.out().lines().toList().getLast()).endsWith("0 asked");
    }

    @Test
    void anErasureNeedsASecondPersonAndVerifyAcceptsIt() {
        assertThat(in("erase", "--complaint", "R-000003", "--ground", "Asked for.", "--approver", "tanaka")).isEqualTo(1);
        assertThat(in("erase", "--complaint", "R-000003", "--ground", "Asked for.", "--approver", "hayashi")).as(bench.err()).isZero();
        assertThat(bench.run("verify", book.toString())).as(bench.err()).isZero();
    }

    @Test
    void theAssessmentObjectHasTheKeysOfTheFormat() throws IOException {
        assertThat(bench.run("inspect", "--json", "--profile", "assets/sample/profile", "assets/sample/mailbox/09-pasted-shop-ja.eml")).isZero();
        JsonNode assessment = Objects.requireNonNull(bench.json().getFirst().get("assessment"));
        assertThat(CommandBench.keys(assessment)).containsExactly("kind", "cause", "grade", "customer", "findings");
        assertThat(CommandBench.keys(assessment.get("findings").get(0))).containsExactly("code", "reason", "span");
    }

    @Test
    void aCasebookThatIsMissingIsOneLineAndStatusTwo() {
        for (String command : List.of("bundles", "journal", "reparse", "lookup")) {
            assertThat(bench.run(command, "--casebook", home.resolve("none").toString())).as(command).isEqualTo(2);
            assertThat(bench.err().lines()).as(command).hasSize(1);
        }
    }
}
