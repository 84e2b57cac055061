package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.meyasubako.workspace.SampleTable.Row;

/** Holds the tables of the sample's README and its profile to one another. */
class SampleStoryTest {

    private static final String NOBODY = "-";

    /** Mails whose items have different holders. */
    private static final int IN_TWO_BUNDLES = 2;

    private static List<CSVRecord> profile(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader text = Files.newBufferedReader(Path.of("assets/sample/profile", file));
                CSVParser rows = format.parse(text)) {
            return rows.getRecords();
        }
    }

    private static List<String> cells(String heading, int column) throws IOException {
        return SampleTable.rows(heading).map(row -> row.cells().get(column)).toList();
    }

    /** Bundled is what is ours: kinds 1, 2 and 3, but the samples of our own traps, which nobody complained of. */
    private static boolean isBundled(Row row) {
        return row.cells().get(1).matches("1|2|1-or-2|3") && !row.cells().get(5).contains("no complaint");
    }

    @Test
    void everyMailHasAnOutcome() throws IOException {
        assertThat(cells(SampleTable.OUTCOMES, 0)).containsExactlyElementsOf(cells(SampleTable.MAILS, 0));
    }

    @Test
    void gradesAreThoseOfTheChains() throws IOException {
        assertThat(cells(SampleTable.OUTCOMES, 4)).containsExactlyElementsOf(cells(SampleTable.MAILS, 6));
    }

    @Test
    void everyCustomerStandsInTheProfile() throws IOException {
        List<String> known = profile("customers.csv").stream().map(row -> row.get("customer")).toList();
        assertThat(Stream.concat(cells(SampleTable.OUTCOMES, 3).stream(), cells(SampleTable.BUNDLES, 1).stream()))
                .allMatch(customer -> customer.equals(NOBODY) || known.contains(customer));
    }

    @Test
    void everyAssetAndParentHasItsCustomer() throws IOException {
        List<CSVRecord> customers = profile("customers.csv");
        List<String> known = customers.stream().map(row -> row.get("customer")).toList();
        assertThat(profile("assets.csv")).extracting(row -> row.get("customer")).isSubsetOf(known);
        assertThat(customers).extracting(row -> row.get("parent")).allMatch(parent -> parent.isEmpty() || known.contains(parent));
    }

    @Test
    void bundlesCountEachItemOfEachComplaintOnce() throws IOException {
        long complaints = SampleTable.rows(SampleTable.OUTCOMES).filter(SampleStoryTest::isBundled).count();
        assertThat(cells(SampleTable.BUNDLES, 4).stream().mapToLong(Long::parseLong).sum()).isEqualTo(complaints + IN_TWO_BUNDLES);
    }

    @Test
    void bundlesOfACustomerCountHisComplaints() throws IOException {
        List<Row> outcomes = SampleTable.rows(SampleTable.OUTCOMES).filter(SampleStoryTest::isBundled).filter(row -> !customer(row, 3).equals(NOBODY)).toList();
        for (String number : outcomes.stream().map(row -> customer(row, 3)).distinct().toList()) {
            long counted = SampleTable.rows(SampleTable.BUNDLES).filter(row -> customer(row, 1).equals(number))
                    .mapToLong(row -> Long.parseLong(row.cells().get(4))).sum();
            assertThat(outcomes).filteredOn(row -> customer(row, 3).equals(number)).as(number).hasSize((int) counted);
        }
    }

    private static String customer(Row row, int column) {
        return row.cells().get(column);
    }

    @Test
    void noClauseOnAdvertisedSitesIsInForceBeforeApril() throws IOException {
        assertThat(profile("clauses.csv")).filteredOn(row -> row.get("grounds").contains("spam-advertised-site"))
                .extracting(row -> row.get("from")).containsOnly("2026-04-01");
    }
}
