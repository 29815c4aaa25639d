package io.github.relationshipledger;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which the names of events are compared: what a person would call the same event has the same key. */
final class EventKey {
    private EventKey() {}

    static String of(String event) {
        StringBuilder folded = new StringBuilder(event.length());
        boolean gap = false;
        for (int i = 0; i < event.length(); i++) {
            char c = event.charAt(i);
            if (Bounds.isSpace(c)) {
                gap = !folded.isEmpty();
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        // Up and then down again, because some letters meet only in upper case. Normalised before, so that composed and
        // decomposed letters fold alike, and after, because folding can undo it.
        String nfc = Normalizer.normalize(folded, Normalizer.Form.NFC);
        return Normalizer.normalize(nfc.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
