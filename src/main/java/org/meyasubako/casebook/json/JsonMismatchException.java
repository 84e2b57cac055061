package org.meyasubako.casebook.json;

/** A text tells no value of the type that was asked for. */
public final class JsonMismatchException extends Exception {

    private static final long serialVersionUID = 1L;

    JsonMismatchException(String message) {
        super(message);
    }

    JsonMismatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
