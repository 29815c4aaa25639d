package io.github.relationshipledger.testkit;

/** Near misses in spelling, by the textbook's table of edit distances. */
final class Misspelling {
    private Misspelling() {}

    static boolean isOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int most = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
        return !one.equals(other)
                && longer - shorter <= most
                && one.replaceAll("\\P{Nd}", "").equals(other.replaceAll("\\P{Nd}", ""))
                && distance(one, other) <= most;
    }

    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int replaced = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    table[i][j] = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                }
            }
        }
        return table[one.length()][other.length()];
    }
}
