/** The ledger as JSON. */
@NullMarked
package io.github.relationshipledger.json;

import org.jspecify.annotations.NullMarked;
