package org.meyasubako.judging.bundle;

/**
 * The clause of the terms of service on which a measure rests, in the version in force on that day.
 *
 * @param number as the terms number it
 * @param version as the terms name it
 */
public record ClauseInForce(String number, String version) {}
