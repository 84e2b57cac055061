package org.meyasubako.casebook;

/**
 * One step of the file's form.
 *
 * @param version the form that it leads to, from 1
 * @param script the statements
 */
record Migration(int version, String script) {}
