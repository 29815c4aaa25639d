package io.github.relationshipledger.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * What a parser's failure means to somebody who has a broken file before them. Of the document a single character is
 * repeated, and no more: the parser quotes whole words.
 *
 * @param expected what should have been there
 * @param found the character that was; empty where it is not known
 */
record Syntax(String expected, String found) {
    private static final Pattern CHARACTER =
            Pattern.compile("^Unexpected (?:character \\(|close marker )'(.)'", Pattern.DOTALL);

    private static final String VALUE = "a text in double quotes, a number, true, false, an object or an array";

    static Syntax of(JacksonException malformed) {
        String message = malformed.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return new Syntax("more: the text ends in the middle", "");
        }
        if (malformed instanceof StreamConstraintsException) {
            return new Syntax("less: " + bound(message), "");
        }
        Matcher character = CHARACTER.matcher(message);
        if (!character.find()) {
            return new Syntax(expected(message, ""), "");
        }
        String found = character.group(1);
        return new Syntax(expected(message, found), "'" + Excerpt.of(found) + "'");
    }

    private static String expected(String message, String found) {
        if (found.equals("<") || found.equals("=") || found.equals(">")) {
            return VALUE + "; lines of <<<<<<<, ======= or >>>>>>> are what a merge has left to decide";
        }
        if (message.contains("start property name")) {
            return found.equals("}") ? "a field, or no comma before the end" : "the name of a field in double quotes";
        }
        if (message.contains("separate Object entries")) {
            return "a comma or the end of the object";
        }
        if (message.contains("separate Array entries")) {
            return "a comma or the end of the array";
        }
        if (message.contains("a colon to separate")) {
            return "a colon after the name of the field";
        }
        if (message.startsWith("Unexpected close marker")) {
            return found.equals("]") ? "a comma or the end of the object" : "a comma or the end of the array";
        }
        if (found.equals("/") || found.equals("#")) {
            return "no comment: JSON has none";
        }
        if (message.contains("a valid value") || message.startsWith("Unrecognized token")) {
            return found.equals("]") ? "a value, or no comma before the end" : VALUE;
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
