package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** A ledger as it stands in a file, with the number of its revision where a store gave it one. */
record Document(Ledger ledger, OptionalLong revision) {
    /** Which some editors put before a text: it is saved without a word, and every other reader stumbles over it. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    static Document parse(byte[] utf8, String source) {
        return Json.read(Json.parser(text(utf8, source)), source, Codecs.DOCUMENT, false);
    }

    /** Decodes what must be UTF-8: a parser that is given bytes would guess, and take UTF-16 as well. */
    static String text(byte[] utf8, String source) {
        if (utf8.length > Json.LONGEST_DOCUMENT) {
            throw new LedgerJsonException(source, "", 0, 0, "at most 64 MiB", "more", null);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            if (text.indexOf(BYTE_ORDER_MARK) == 0) {
                throw new LedgerJsonException(source, "", 1, 1, "UTF-8 without a byte order mark", "one", null);
            }
            return text;
        } catch (CharacterCodingException malformed) {
            throw new LedgerJsonException(source, "", 0, 0, "UTF-8", "bytes that are none", malformed);
        }
    }

    byte[] bytes() {
        return Json.text(Codecs.DOCUMENT, this).getBytes(StandardCharsets.UTF_8);
    }
}
