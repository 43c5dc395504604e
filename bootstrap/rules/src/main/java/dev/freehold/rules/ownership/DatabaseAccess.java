package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.freehold.rules.model.ClassRules;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises calls that reach a database. */
final class DatabaseAccess {
    /** The jOOQ methods that send statements. */
    private static final Pattern OF_JOOQ = Pattern.compile(
            "(fetch|execute|batch|transaction|connection|loadInto|nextval|currval).*"
                    + "|stream|iterator|spliterator|forEach|collect|subscribe|lazy.*|meta|informationSchema|acquire|parsing.*"
                    + "|diagnosticsConnection|renderExecute|load|start(Transaction)?|rollback|commit|savepoint.*|begin");

    private static final Pattern OF_ROWS =
            Pattern.compile("store|insert|update|delete|merge|refresh|findBy.*|findAll|count|exists.*");

    /** The JDBC methods that send statements; opening, binding and reading do not. */
    private static final Pattern OF_JDBC = Pattern.compile("execute.*|nativeSQL|getMetaData"
            + "|(insert|update|delete|refresh|cancel)Row.*|acceptChanges|set(ClientInfo|Schema|Catalog|SavePoint)"
            + "|getCopyAPI|getFastpathAPI|getLargeObjectAPI|copy(In|Out)|sendQuery|getConnectionBuilder");

    /** Records attached to a connection, which can store themselves. */
    private static final Set<String> LIVE_ROWS =
            Set.of("org.jooq.TableRecord", "org.jooq.DAO", "org.jooq.UpdatableRecord");

    /** What it takes to open, check and close a pool. */
    private static final Map<String, Set<String>> OF_POOLS = Map.of(
            "javax.sql.DataSource", Set.of("getConnection", "isWrapperFor"),
            "java.sql.Connection", Set.of("isValid", "isClosed", "close", "setNetworkTimeout"),
            "com.zaxxer.hikari.HikariDataSource",
                    Set.of(
                            "<init>",
                            "getConnection",
                            "close",
                            "isRunning",
                            "isClosed",
                            "getHikariPoolMXBean",
                            "getThreadFactory"),
            "com.zaxxer.hikari.HikariPoolMXBean", Set.of("softEvictConnections"));

    private static final Pattern SETTINGS =
            Pattern.compile("(set|add)(?!ConnectionInitSql|ConnectionTestQuery|ConnectionCustomizer"
                    + "|Options|SocketFactory).*|<init>|validate");

    private DatabaseAccess() {}

    static boolean isSending(JavaAccess<?> access) {
        JavaClass owner = owner(access);
        String name = access.getTarget().getName();
        String library = owner.getPackageName();
        if (library.startsWith("org.jooq")) {
            return !owner.isAssignableTo(Collection.class)
                    && (OF_JOOQ.matcher(name).matches()
                            || (OF_ROWS.matcher(name).matches()
                                    && LIVE_ROWS.stream().anyMatch(owner::isAssignableTo)));
        }
        return isJdbc(owner) && !isException(owner) && OF_JDBC.matcher(name).matches();
    }

    static boolean isMoreThanAPool(JavaAccess<?> access) {
        JavaClass owner = owner(access);
        String name = access.getTarget().getName();
        if (isException(owner)) {
            return false;
        }
        boolean isPooled = OF_POOLS.entrySet().stream()
                .anyMatch(known ->
                        owner.isAssignableTo(known.getKey()) && known.getValue().contains(name));
        boolean isSetting = isSettings(owner) && SETTINGS.matcher(name).matches();
        return isOfDatabases(owner) && !isPooled && !isSetting;
    }

    /** Seen through a subclass of our own, which has inherited the member. */
    private static JavaClass owner(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return isOfDatabases(owner) ? owner : ClassRules.declarer(access);
    }

    /** A pool may be configured where to connect, but not with SQL to run on each connection. */
    private static boolean isSettings(JavaClass owner) {
        return owner.getName().startsWith("com.zaxxer.hikari.Hikari")
                || owner.getPackageName().equals("org.postgresql.ds")
                || owner.getPackageName().equals("org.postgresql.ds.common");
    }

    private static boolean isOfDatabases(JavaClass owner) {
        return isJdbc(owner)
                || Stream.of(
                                "org.jooq",
                                "org.flywaydb",
                                "com.zaxxer.hikari",
                                "org.postgresql",
                                "org.springframework.jdbc",
                                "org.springframework.r2dbc",
                                "io.r2dbc",
                                "jakarta.persistence",
                                "org.hibernate")
                        .anyMatch(library -> (owner.getPackageName() + ".").startsWith(library + "."));
    }

    private static boolean isJdbc(JavaClass owner) {
        return owner.getPackageName().matches("java\\.sql|javax\\.sql(\\..*)?|org\\.postgresql(\\..*)?");
    }

    private static boolean isException(JavaClass owner) {
        return owner.isAssignableTo(Throwable.class);
    }
}
