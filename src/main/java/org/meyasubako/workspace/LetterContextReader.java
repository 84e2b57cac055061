package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.RegistrationSummary;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.LetterReader;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.writing.letter.Addressee;
import org.meyasubako.writing.letter.AutomaticSender;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.ReaderRole;

/** Finds to whom a letter about a case or a complaint goes: one context a reader. */
final class LetterContextReader {

    /** Networks of the sources of one case to which is written; a spam run has thousands. */
    static final int MOST_NETWORKS = 50;
    /** Stands where a reader has neither mailbox nor name. */
    private static final String NAMELESS = "–";

    private final Casework work;

    LetterContextReader(Casework work) {
        this.work = work;
    }

    /** The readers of such a letter; none where the subject is not there, or has none. */
    List<LetterContext> read(String subject, LetterKind kind) throws CasebookUnavailableException {
        Optional<CaseNumber> number = CaseNumber.parse(subject);
        if (number.orElse(null) instanceof CaseNumber.Complaint complaint) {
            Optional<ListRow> row = work.casebook().complaints().row(complaint).filter(found -> !found.erased());
            return row.isPresent() ? of(row.get(), kind) : List.of();
        }
        if (kind == LetterKind.L11 || kind == LetterKind.L14) {
            return new ListingContextReader(work).read(subject, kind);
        }
        Optional<CaseBoard.OpenCase> opened = work.board().of(subject);
        return opened.isPresent() ? of(opened.get(), rows(opened.get()), kind) : List.of();
    }

    private List<LetterContext> of(ListRow row, LetterKind kind) throws CasebookUnavailableException {
        Optional<CaseBoard.OpenCase> opened = work.board().cases().stream()
                .filter(each -> each.bundle().members().stream().anyMatch(member -> member.complaint().equals(row.sha256()))).findFirst();
        return switch (kind.reader()) {
            case COMPLAINANT -> List.of(toComplainant(opened, List.of(row)));
            case CUSTOMER -> opened.isPresent() ? toCustomer(opened.get(), rows(opened.get())) : List.of();
            case OPERATOR -> toNetworks(opened, List.of(row));
            case AUTHORITY -> toAuthorities(opened, List.of(row));
            case APPLICANT -> List.of();
        };
    }

    private List<LetterContext> of(CaseBoard.OpenCase opened, List<ListRow> rows, LetterKind kind) throws CasebookUnavailableException {
        return switch (kind.reader()) {
            case COMPLAINANT -> toComplainants(opened, rows);
            case CUSTOMER -> toCustomer(opened, rows);
            case OPERATOR -> toNetworks(Optional.of(opened), rows);
            case AUTHORITY -> toAuthorities(Optional.of(opened), rows);
            case APPLICANT -> List.of();
        };
    }

    List<ListRow> rows(CaseBoard.OpenCase opened) throws CasebookUnavailableException {
        List<ListRow> rows = new ArrayList<>();
        work.casebook().bundles().members(opened.number()).forEach(member -> rows.add(member.row()));
        return rows.stream().filter(row -> !row.erased()).sorted(Comparator.comparing(ListRow::number)).toList();
    }

    private List<LetterContext> toComplainants(CaseBoard.OpenCase opened, List<ListRow> rows) throws CasebookUnavailableException {
        Map<String, List<ListRow>> people = new LinkedHashMap<>();
        rows.stream().filter(row -> Correspondent.needsAnswer(row.columns().complainant().channel()))
                .forEach(row -> people.computeIfAbsent(Correspondence.key(row), k -> new ArrayList<>()).add(row));
        List<LetterContext> contexts = new ArrayList<>();
        for (List<ListRow> of : people.values()) {
            contexts.add(toComplainant(Optional.of(opened), of));
        }
        return contexts;
    }

    private LetterContext toComplainant(Optional<CaseBoard.OpenCase> opened, List<ListRow> rows) throws CasebookUnavailableException {
        ListRow first = rows.getFirst();
        Complainant who = first.columns().complainant();
        Optional<Inspection> inspection = inspect(first);
        Language language = first.columns().language().startsWith("ja") ? Language.JAPANESE : Language.ENGLISH;
        Addressee addressee = new Addressee(ReaderRole.COMPLAINANT, who.name().orElse(""), who.channel() == Complainant.Channel.PERSON,
                who.address(), language);
        return new LetterContext(opened.<CaseNumber>map(CaseBoard.OpenCase::number).orElse(first.number()), opened,
                new LetterReader.Complainant(Correspondence.key(first)), addressee, rows, inspection, customer(opened), Optional.empty(),
                inspection.flatMap(this::registration),
                inspection.flatMap(read -> AutomaticSender.reason(read.complaint().message(), who.channel())));
    }

    private List<LetterContext> toCustomer(CaseBoard.OpenCase opened, List<ListRow> rows) throws CasebookUnavailableException {
        Optional<Customer> customer = customer(Optional.of(opened));
        if (customer.isEmpty() || rows.isEmpty()) {
            return List.of();
        }
        Customer party = work.profile().orElseGet(Profile::empty).contractPartyOf(customer.get());
        Addressee addressee = new Addressee(ReaderRole.CUSTOMER, party.name(), isPerson(party.name()), party.email(), party.language());
        return List.of(new LetterContext(opened.number(), Optional.of(opened), new LetterReader.Customer(party.number()), addressee, rows,
                inspect(telling(rows)), customer, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** The complaint that proves most; of several, the oldest. */
    private static ListRow telling(List<ListRow> rows) {
        return rows.stream().min(Comparator.comparing((ListRow row) -> row.columns().grade().map(Grade::ordinal).orElse(Grade.values().length)))
                .orElseThrow();
    }

    /** A company's name says in Japanese and English that it is one. */
    private static boolean isPerson(String name) {
        return List.of("株式会社", "有限会社", "合同会社", "法人", "(株)", "(有)", "㈱", "㈲", "Inc", "Ltd", "LLC", "Corp", "K.K.", "Co.")
                .stream().noneMatch(name::contains);
    }

    private List<LetterContext> toNetworks(Optional<CaseBoard.OpenCase> opened, List<ListRow> rows) throws CasebookUnavailableException {
        Map<IpAddress, LetterContext> networks = new LinkedHashMap<>();
        for (ListRow row : rows) {
            Optional<Inspection> inspection = networks.size() < MOST_NETWORKS ? inspect(row) : Optional.empty();
            Optional<IpAddress> source = inspection.flatMap(LetterContextReader::source);
            if (source.isPresent()) {
                networks.putIfAbsent(source.get(), toNetwork(opened, row, inspection));
            }
        }
        return List.copyOf(networks.values());
    }

    private LetterContext toNetwork(Optional<CaseBoard.OpenCase> opened, ListRow row, Optional<Inspection> inspection) {
        Optional<Recorded<Reply>> registration = inspection.flatMap(this::registration);
        Optional<RegistrationSummary> summary = registration.flatMap(LetterContextReader::summary);
        Optional<MailAddress> abuse = summary.flatMap(found -> found.abuse().stream().findFirst()).flatMap(contact -> MailAddress.parse(contact.address()));
        String name = summary.flatMap(found -> found.holder().or(found::name)).orElse("");
        Language language = summary.flatMap(RegistrationSummary::country).filter("JP"::equals).isPresent() ? Language.JAPANESE : Language.ENGLISH;
        return new LetterContext(opened.<CaseNumber>map(CaseBoard.OpenCase::number).orElse(row.number()), opened,
                new LetterReader.Operator(abuse.map(MailAddress::normalised).map(MailAddress::toString).orElse(name.isBlank() ? NAMELESS : name)),
                new Addressee(ReaderRole.OPERATOR, name, false, abuse, language), List.of(row), inspection, customer(opened), Optional.empty(),
                registration, Optional.empty());
    }

    /** The reporting bodies that complained; where none did, an authority that asks by paper and whose name nobody knows here. */
    private List<LetterContext> toAuthorities(Optional<CaseBoard.OpenCase> opened, List<ListRow> rows) throws CasebookUnavailableException {
        Map<String, ListRow> bodies = new LinkedHashMap<>();
        rows.stream().filter(row -> row.columns().complainant().channel() == Complainant.Channel.REPORTING_BODY)
                .forEach(row -> bodies.putIfAbsent(Correspondence.key(row), row));
        if (bodies.isEmpty()) {
            return rows.isEmpty() ? List.of() : List.of(toAuthority(opened, rows.getFirst(), NAMELESS, "", Optional.empty()));
        }
        List<LetterContext> contexts = new ArrayList<>();
        for (Map.Entry<String, ListRow> body : bodies.entrySet()) {
            Complainant who = body.getValue().columns().complainant();
            contexts.add(toAuthority(opened, body.getValue(), body.getKey(), who.name().orElse(""), who.address()));
        }
        return contexts;
    }

    private LetterContext toAuthority(Optional<CaseBoard.OpenCase> opened, ListRow row, String key, String name, Optional<MailAddress> address)
            throws CasebookUnavailableException {
        return new LetterContext(opened.<CaseNumber>map(CaseBoard.OpenCase::number).orElse(row.number()), opened, new LetterReader.Operator(key),
                new Addressee(ReaderRole.AUTHORITY, name, false, address, Language.JAPANESE), List.of(row), inspect(row), customer(opened),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Optional<Customer> customer(Optional<CaseBoard.OpenCase> opened) {
        Optional<CustomerNumber> number = opened.flatMap(each -> each.bundle().customer());
        return number.flatMap(work::customer);
    }

    private Optional<Inspection> inspect(ListRow row) throws CasebookUnavailableException {
        return work.casebook().originals().message(row.sha256()).map(raw -> work.messages().inspect(raw));
    }

    /** The source that the chain proves, or would prove. */
    static Optional<IpAddress> source(Inspection inspection) {
        return inspection.complaint().chain().flatMap(HopChain::handover).map(HopChain.Handover::ip);
    }

    private Optional<Recorded<Reply>> registration(Inspection inspection) {
        Instant at = inspection.complaint().eventTime().map(EventTime::at).orElse(work.now());
        return source(inspection).map(ip -> work.answers().registrationOf(ip.toString(), at)).filter(found -> summary(found).isPresent());
    }

    /** What a registry said, in a few lines. */
    static Optional<RegistrationSummary> summary(Recorded<Reply> recorded) {
        return recorded.answer().found().flatMap(reply -> reply instanceof Reply.Registration found ? Optional.of(found.summary()) : Optional.empty());
    }
}
