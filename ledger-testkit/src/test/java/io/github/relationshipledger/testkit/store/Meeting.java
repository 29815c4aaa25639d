package io.github.relationshipledger.testkit.store;

import java.util.concurrent.CountDownLatch;

/** Lets two threads meet, once, where they should be kept apart: what is lost by luck is lost for certain. */
final class Meeting {
    private final CountDownLatch missing = new CountDownLatch(2);

    /** Waits for another thread to come here too. Who has come after that goes through. */
    void attend() {
        missing.countDown();
        try {
            missing.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody came to the meeting", e);
        }
    }
}
