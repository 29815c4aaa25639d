package io.github.relationshipledger.render;

/** What a page is made of. Each target lays it out and escapes it in its own way; its string is the page as it stands. */
interface Page {
    /** Opens the page. */
    void title(String title, String note);

    /** Opens the page, with the time box of the note; a page that does not draw it leaves it at the words. */
    default void title(String title, String note, TimeBox box) {
        title(title, note);
    }

    /** Opens a part of it. */
    void heading(String heading, String note);

    /** Opens a part of it, with the time box of the note; a page that does not draw it leaves it at the words. */
    default void heading(String heading, String note, TimeBox box) {
        heading(heading, note);
    }

    /** Adds a line about somebody or something to the part. */
    void line(String subject, String text);

    /** Adds a line of a bar chart, in the page's own words. Every page draws it. */
    void bar(String subject, String note, TimeBox box);

    /** Adds to the line before. */
    void detail(String text);

    /** Adds a line of the page's own words. */
    void remark(String text);
}
