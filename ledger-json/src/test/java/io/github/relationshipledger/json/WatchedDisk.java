package io.github.relationshipledger.json;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The local disk with watchers, who are told of every operation and may let it fail. An operation on an open file is named
 * after the one that opened it: {@code openDirectory.force}.
 */
final class WatchedDisk implements InvocationHandler {
    private final Object target;
    private final String prefix;
    private final Watcher before;
    private final Watcher after;

    private WatchedDisk(Object target, String prefix, Watcher before, Watcher after) {
        this.target = target;
        this.prefix = prefix;
        this.before = before;
        this.after = after;
    }

    /** What this watcher throws, an operation throws instead of being done. */
    static Disk before(Watcher watcher) {
        return of(watcher, operation -> {});
    }

    /** What this watcher throws, an operation throws in spite of having been done. */
    static Disk after(Watcher watcher) {
        return of(operation -> {}, watcher);
    }

    /** Fails an operation the so-manieth time. */
    static Watcher failing(String operation, int time) {
        AtomicInteger times = new AtomicInteger();
        return done -> {
            if (done.equals(operation) && times.incrementAndGet() == time) {
                throw new IOException(operation + " failed");
            }
        };
    }

    private static Disk of(Watcher before, Watcher after) {
        return new WatchedDisk(new LocalDisk(), "", before, after).as(Disk.class);
    }

    private <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String operation = prefix + method.getName();
        before.see(operation);
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
        after.see(operation);
        return result instanceof Disk.OpenFile file
                ? new WatchedDisk(file, operation + ".", before, after).as(Disk.OpenFile.class)
                : result;
    }

    /** Is told of an operation. */
    interface Watcher {
        void see(String operation) throws IOException;
    }
}
