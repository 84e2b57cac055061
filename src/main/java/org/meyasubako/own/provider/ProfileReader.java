package org.meyasubako.own.provider;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.CrossCheck.Entry;

/** Reads a provider's profile from its folder of CSV files (UTF-8, RFC 4180, a header row); each of them may be missing. */
public final class ProfileReader {

    /** The files of a profile, in the order in which they are digested. */
    static final List<String> FILES = List.of("desk.csv", "networks.csv", "hosts.csv", "receivers.csv", "customers.csv", "assets.csv",
            "clauses.csv", "analysts.csv");

    private final DefectLog log = new DefectLog();
    private final Map<String, ProfileFile> files = new LinkedHashMap<>();

    private ProfileReader(Path folder, int maxBytes) {
        for (String name : FILES) {
            ProfileFile.read(folder, name, maxBytes, log).ifPresent(file -> files.put(name, file));
        }
    }

    /**
     * Reads the profile; whatever is wrong with its files is told beside it, and the rest is used.
     *
     * @throws UnreadableProfileException where there is no such folder, or it may not be opened
     */
    public static ProfileReading read(Path folder) throws UnreadableProfileException {
        return read(folder, ProfileFile.MAX_BYTES);
    }

    static ProfileReading read(Path folder, int maxBytes) throws UnreadableProfileException {
        open(folder);
        ProfileReader reader = new ProfileReader(folder, maxBytes);
        ProfileRows rows = reader.rows();
        return new ProfileReading(new Profile(rows, reader.asOf(), reader.digest()), reader.log.defects(FILES));
    }

    private static void open(Path folder) throws UnreadableProfileException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableProfileException(folder, Sentence.of(ProfileReader.class, "folder-missing", folder.toString()));
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new UnreadableProfileException(folder, Sentence.of(ProfileReader.class, "folder-not-permitted", folder.toString()));
        }
    }

    private ProfileRows rows() {
        Desk desk = DeskRows.read(table("desk.csv", DeskRows.DESK));
        TimeReader times = new TimeReader(desk.timeZone());
        AssetRows assetRows = new AssetRows();
        List<Entry<OwnNetwork>> networks = entries("networks.csv", EstateRows.NETWORK, row -> EstateRows.network(row, times));
        List<Entry<OwnHost>> hosts = entries("hosts.csv", EstateRows.HOST, row -> EstateRows.host(row, times));
        List<Entry<ReceiverSuffix>> receivers = CrossCheck.unique(
                entries("receivers.csv", EstateRows.RECEIVER, EstateRows::receiver), ReceiverSuffix::suffix);
        List<Entry<Customer>> customers = CrossCheck.unique(
                entries("customers.csv", CustomerRows.CUSTOMER, row -> CustomerRows.customer(row, times)), Customer::number);
        List<Entry<Asset>> assets = entries("assets.csv", AssetRows.ASSET, row -> assetRows.asset(row, times));
        List<Entry<Clause>> clauses = entries("clauses.csv", ContractRows.CLAUSE, row -> ContractRows.clause(row, times));
        List<Entry<Analyst>> analysts = CrossCheck.unique(
                entries("analysts.csv", ContractRows.ANALYST, ContractRows::analyst), Analyst::account);
        CrossCheck.customersOf(assets, customers);
        CrossCheck.parentsOf(customers);
        CrossCheck.overlaps(networks, OwnNetwork::network, OwnNetwork::validity);
        CrossCheck.overlaps(hosts, host -> host.name() + " " + host.address(), OwnHost::validity);
        CrossCheck.overlaps(assets, asset -> asset.type().code() + " " + asset.target().text(), Asset::validity);
        CrossCheck.overlaps(clauses, Clause::number, Clause::validity);
        return new ProfileRows(desk, values(networks), values(hosts), values(receivers), values(customers), values(assets), values(clauses),
                values(analysts));
    }

    private List<Row> table(String name, Set<String> required) {
        return Optional.ofNullable(files.get(name)).map(file -> TableReader.rows(file, required, log)).orElse(List.of());
    }

    private <T> List<Entry<T>> entries(String name, Set<String> required, Function<Row, Optional<T>> reader) {
        return table(name, required).stream().flatMap(row -> reader.apply(row).map(value -> new Entry<>(row, value)).stream()).toList();
    }

    private static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value).toList();
    }

    private Instant asOf() {
        return files.values().stream().map(ProfileFile::written).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /** Over what {@code sha256sum} prints for the files, so that {@code sha256sum desk.csv networks.csv ... | sha256sum} tells the same. */
    private Sha256 digest() {
        String sums = files.values().stream().map(file -> file.sha256() + "  " + file.name() + "\n").collect(Collectors.joining());
        return Sha256.of(sums.getBytes(StandardCharsets.UTF_8));
    }
}
