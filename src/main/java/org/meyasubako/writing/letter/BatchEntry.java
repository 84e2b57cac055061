package org.meyasubako.writing.letter;

/**
 * A letter of a batch as it came out.
 *
 * @param index from 0
 * @param count letters of the batch
 * @param fileName such as {@code L1-001.eml}
 */
public record BatchEntry(int index, int count, String fileName, Drafting drafting, Export export) {}
