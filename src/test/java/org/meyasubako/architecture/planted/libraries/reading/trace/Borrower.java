package org.meyasubako.architecture.planted.libraries.reading.trace;

import org.jsoup.Jsoup;

/** Planted: a room uses a library that the table gives to another. */
class Borrower {
    String text = Jsoup.parse("<p>text</p>").text();
}
