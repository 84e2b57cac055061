/**
 * What is told to people: a {@link org.meyasubako.basis.wording.Sentence} is a code with arguments until a face or a letter
 * tells it in Japanese or English.
 *
 * <p>Texts stand as {@code texts_en.properties} and {@code texts_ja.properties} beside the package that speaks; a test holds
 * their keys and arguments equal. The package knows no sentence of its own.
 */
@NullMarked
package org.meyasubako.basis.wording;

import org.jspecify.annotations.NullMarked;
