package org.meyasubako.own.provider;

import java.time.Instant;
import java.util.List;

/** Who held something at a time, as far as the profile and the clock can tell. */
sealed interface Tenure {

    /** One customer, through this asset. */
    record Held(Asset asset) implements Tenure {}

    /** More than one within the clock error, or one who may just have gone or not have come. */
    record Contested(List<CustomerNumber> holders, Instant change) implements Tenure {}

    /** Nobody. */
    record Free() implements Tenure {}
}
