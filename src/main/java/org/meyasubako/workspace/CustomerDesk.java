package org.meyasubako.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.own.provider.Profile;

/** The customers of the profile, with what they held when and the cases in which they stand. */
public final class CustomerDesk {

    private final Casework work;

    public CustomerDesk(Casework work) {
        this.work = work;
    }

    /** All customers in the order of the profile; none without a profile. */
    public List<CustomerRow> rows() throws CasebookUnavailableException {
        Map<CustomerNumber, Integer> cases = new HashMap<>();
        work.board().cases().forEach(each -> each.bundle().customer().ifPresent(number -> cases.merge(number, 1, Integer::sum)));
        List<CustomerRow> rows = new ArrayList<>();
        for (Customer customer : profile().rows().customers()) {
            rows.add(new CustomerRow(customer, cases.getOrDefault(customer.number(), 0), profile().assetsOf(customer.number()).size()));
        }
        return rows;
    }

    /** One customer as of an instant; empty where the profile has none of that number. */
    public Optional<CustomerPage> open(CustomerNumber number, Instant at) throws CasebookUnavailableException {
        List<CaseRow> cases = work.board().cases().stream().filter(each -> each.bundle().customer().filter(number::equals).isPresent())
                .map(work.reader()::row).toList();
        return profile().customer(number).map(customer -> new CustomerPage(customer,
                Optional.of(profile().contractPartyOf(customer)).filter(party -> !party.number().equals(number)), at,
                profile().assetsOf(number).stream().map(asset -> new CustomerPage.Held(asset, asset.validity().contains(at))).toList(),
                cases, profile().ageAt(work.now())));
    }

    private Profile profile() {
        return work.profile().orElseGet(Profile::empty);
    }
}
