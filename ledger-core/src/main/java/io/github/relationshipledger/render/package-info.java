/**
 * The review for people to read. Open {@link io.github.relationshipledger.render.PlainText} for a terminal and
 * {@link io.github.relationshipledger.render.Markdown} to paste elsewhere. What people wrote is escaped here, for the
 * target.
 */
@NullMarked
package io.github.relationshipledger.render;

import org.jspecify.annotations.NullMarked;
