package org.meyasubako.casebook;

/** A bundle in a list, under its number. */
public record ListedBundle(CaseNumber.Bundle id, BundleSheet.Summary summary) {}
