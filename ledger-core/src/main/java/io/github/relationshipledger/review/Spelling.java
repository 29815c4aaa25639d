package io.github.relationshipledger.review;

/** Which names of events might be one, misspelled. */
final class Spelling {
    private static final int MOST_EDITS = 2;
    private static final int LETTERS_FOR_AN_EDIT = 4;

    private Spelling() {}

    /**
     * Tells whether two different keys are a near miss: at most 2 letters inserted, dropped or replaced, at most 1 where
     * a key has fewer than 8 and none where it has fewer than 4. Their digits are the same: "Q1 budget" is no misspelled
     * "Q2 budget".
     */
    static boolean isNearMiss(String one, String other) {
        int edits = Math.min(MOST_EDITS, Math.min(one.length(), other.length()) / LETTERS_FOR_AN_EDIT);
        return !one.equals(other)
                && isWithin(edits, one, 0, other, 0)
                && digits(one).equals(digits(other));
    }

    /** Needs at most 9 passes over the shorter key, and for keys that differ early only a few steps. */
    private static boolean isWithin(int edits, String one, int i, String other, int j) {
        int a = i;
        int b = j;
        while (a < one.length() && b < other.length() && one.charAt(a) == other.charAt(b)) {
            a++;
            b++;
        }
        int left = Math.max(one.length() - a, other.length() - b);
        if (left <= edits || edits == 0 || a == one.length() || b == other.length()) {
            return left <= edits;
        }
        return isWithin(edits - 1, one, a + 1, other, b + 1)
                || isWithin(edits - 1, one, a + 1, other, b)
                || isWithin(edits - 1, one, a, other, b + 1);
    }

    private static String digits(String key) {
        return key.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
