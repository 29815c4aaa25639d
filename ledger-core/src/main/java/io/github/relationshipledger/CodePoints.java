package io.github.relationshipledger;

/** The order of texts by code point, which {@link String#compareTo} is not beyond U+FFFF. */
final class CodePoints {
    private CodePoints() {}

    static int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean supplementary = Character.isSurrogate(a);
                return supplementary == Character.isSurrogate(b) ? Character.compare(a, b) : supplementary ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
