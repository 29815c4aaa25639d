package io.github.relationshipledger.render;

/** What a page is made of. Each target lays it out and escapes it in its own way. */
interface Page {
    /** Opens the page. */
    void title(String title, String note);

    /** Opens a part of it. */
    void heading(String heading, String note);

    /** Adds a line about somebody or something. */
    void line(String subject, String text);

    /** Adds to the line before. */
    void detail(String text);

    /** Adds a line of the page's own words. */
    void remark(String text);
}
