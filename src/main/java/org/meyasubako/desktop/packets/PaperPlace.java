package org.meyasubako.desktop.packets;

/**
 * Where a chapter of paper begins.
 *
 * @param title as its bookmark says
 * @param page from 1
 */
public record PaperPlace(String title, int page) {}
