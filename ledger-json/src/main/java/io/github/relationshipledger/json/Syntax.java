package io.github.relationshipledger.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What a parser's failure means to somebody who has a broken file before them. */
final class Syntax {
    private static final Pattern EXPECTING = Pattern.compile("\\b(?:expecting|expected) ([^(]+)");

    private static final Pattern MERGE = Pattern.compile("^Unexpected character \\('[<=>]'");

    private Syntax() {}

    /** Says what was expected. What the parser quotes of the document is not repeated. */
    static String expected(JacksonException malformed) {
        String message = malformed.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return "more: the text ends in the middle";
        }
        if (malformed instanceof StreamConstraintsException) {
            return "less: " + bound(message);
        }
        if (MERGE.matcher(message).find()) {
            return "a valid value: lines of <<<<<<<, ======= or >>>>>>> are what a merge has left to decide";
        }
        Matcher expecting = EXPECTING.matcher(message);
        if (expecting.find()) {
            return expecting.group(1).strip();
        }
        return message.indexOf('\'') < 0 ? "well-formed JSON: " + message : "well-formed JSON";
    }

    /** Says which bound was reached, in words of its own: the parser counts in the digits of the machine's language. */
    private static String bound(String message) {
        if (message.startsWith("Document nesting depth")) {
            return "at most " + Json.DEEPEST + " levels";
        }
        if (message.startsWith("Number")) {
            return "numbers of at most " + Json.LONGEST_NUMBER + " characters";
        }
        if (message.startsWith("Document length")) {
            return "at most 64 MiB";
        }
        return "texts and names of at most " + Json.LONGEST_STRING + " characters";
    }
}
