package org.meyasubako.architecture.planted.table.reading.message;

/** Planted. */
public class Upstairs {}
