package dev.freehold.isolation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Removes the statement fence: replaces every comparison of the user id by one that is always true. */
final class ForgetfulStatements {
    private static final Pattern COMPARISON = Pattern.compile("(\"(?:task|idempotency_key)\"\\.\"user_id\" = )\\?");

    private ForgetfulStatements() {}

    static DataSource over(DataSource real) {
        return proxy(DataSource.class, real);
    }

    private static <T> T proxy(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                if (method.getName().equals("prepareStatement")) {
                    args[0] = COMPARISON.matcher((String) args[0]).replaceAll("cast(? as text) is not null");
                }
                Object result = args == null ? method.invoke(real) : method.invoke(real, args);
                return method.getName().equals("getConnection") && result instanceof Connection connection
                        ? proxy(Connection.class, connection)
                        : result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }
}
