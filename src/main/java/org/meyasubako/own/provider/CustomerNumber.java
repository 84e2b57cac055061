package org.meyasubako.own.provider;

/**
 * The number under which a customer has a contract, as the provider writes it.
 *
 * @param value not blank
 */
public record CustomerNumber(String value) implements Comparable<CustomerNumber> {

    public CustomerNumber {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a customer number is not blank");
        }
    }

    @Override
    public int compareTo(CustomerNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
