package io.github.relationshipledger.testkit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;

/** Several threads that begin together. */
final class AtOnce {
    private AtOnce() {}

    /** Runs the task in so many threads, numbered from 0, until all are done. What one of them throws, this throws. */
    static void run(int threads, IntConsumer task) throws Exception {
        CyclicBarrier together = new CyclicBarrier(threads);
        List<FutureTask<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            running.add(start(new FutureTask<>(() -> {
                together.await();
                task.accept(number);
                return number;
            })));
        }
        try {
            for (FutureTask<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) failure.getCause();
        } finally {
            running.forEach(one -> one.cancel(true));
        }
    }

    /** In a thread that cannot keep a test from ending, since a store may let it wait for ever. */
    private static FutureTask<?> start(FutureTask<?> task) {
        Thread thread = new Thread(task, "ledger-store-law");
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}
