package io.github.relationshipledger.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What a parser's failure means to somebody who has a broken file before them. */
final class Syntax {
    private static final Pattern EXPECTING = Pattern.compile("\\b(?:expecting|expected) ([^(]+)");

    private Syntax() {}

    /** Says what was expected. What the parser quotes of the document is not repeated. */
    static String expected(JacksonException malformed) {
        String message = malformed.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return "more: the text ends in the middle";
        }
        if (malformed instanceof StreamConstraintsException) {
            return "less: " + message.replaceAll(", from `[^`]*`", "");
        }
        Matcher expecting = EXPECTING.matcher(message);
        if (expecting.find()) {
            return expecting.group(1).strip();
        }
        return message.indexOf('\'') < 0 ? "well-formed JSON: " + message : "well-formed JSON";
    }
}
