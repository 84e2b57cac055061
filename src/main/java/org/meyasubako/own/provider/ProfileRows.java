package org.meyasubako.own.provider;

import java.util.List;

/** The rows of a profile, one list a file, in the order of the file. */
public record ProfileRows(
        Desk desk,
        List<OwnNetwork> networks,
        List<OwnHost> hosts,
        List<ReceiverSuffix> receivers,
        List<Customer> customers,
        List<Asset> assets,
        List<Clause> clauses,
        List<Analyst> analysts) {

    /** No row at all. */
    public static final ProfileRows NONE = new ProfileRows(Desk.UNTOLD, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public ProfileRows {
        networks = List.copyOf(networks);
        hosts = List.copyOf(hosts);
        receivers = List.copyOf(receivers);
        customers = List.copyOf(customers);
        assets = List.copyOf(assets);
        clauses = List.copyOf(clauses);
        analysts = List.copyOf(analysts);
    }
}
