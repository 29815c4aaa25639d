/**
 * The review for people to read, and the forecast, the inspection and graduation with it. Open
 * {@link io.github.relationshipledger.render.PlainText} for a terminal,
 * {@link io.github.relationshipledger.render.Markdown} to paste elsewhere, and
 * {@link io.github.relationshipledger.render.Html} for a browser or a printer. What people wrote is escaped here, for the
 * target.
 */
@NullMarked
package io.github.relationshipledger.render;

import org.jspecify.annotations.NullMarked;
