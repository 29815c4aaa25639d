package com.example;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** A connection and its statements that fail once, before or after what they do: {@code before setBytes}. */
final class FlakyConnection implements InvocationHandler {
    private final Object target;
    private final Set<String> failing;

    private FlakyConnection(Object target, Set<String> failing) {
        this.target = target;
        this.failing = failing;
    }

    static Connection around(Connection connection, Set<String> failing) {
        return flaky(Connection.class, connection, failing);
    }

    private static <T> T flaky(Class<T> type, Object target, Set<String> failing) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new FlakyConnection(target, failing)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        failIfTold("before " + method.getName());
        try {
            Object result = method.invoke(target, arguments);
            failIfTold("after " + method.getName());
            return result instanceof Statement ? flaky(method.getReturnType(), result, failing) : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void failIfTold(String moment) throws SQLException {
        if (failing.remove(moment)) {
            throw new SQLException("the connection fails " + moment);
        }
    }
}
