/**
 * What is ours: networks and hosts, customers and what they held when, clauses, analysts, the desk; and whose something was at a time.
 *
 * <p>Words: profile (the CSV files in which a provider tells all this, RFC 4180), asset (an address, name, place, mailbox or account
 * that a customer held), validity ({@code from} inclusive, {@code to} exclusive), contract party (the reseller behind a customer),
 * own domain (one with customers' sub-domains: a public suffix of ours), clock error (what an event's time may be wrong by).
 *
 * <p>A wrong row is told and never stops the reader. Owners are decided on the addresses that are handed in: the package asks no name
 * server. It does not know complaints, and draws no conclusion from an owner.
 */
@NullMarked
package org.meyasubako.own.provider;

import org.jspecify.annotations.NullMarked;
