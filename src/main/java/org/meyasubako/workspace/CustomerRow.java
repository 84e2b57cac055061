package org.meyasubako.workspace;

import org.meyasubako.own.provider.Customer;

/**
 * A customer as the list of customers shows him.
 *
 * @param cases how many of the casebook's cases are his
 * @param assets how many rows of the profile say what he held
 */
public record CustomerRow(Customer customer, int cases, int assets) {}
