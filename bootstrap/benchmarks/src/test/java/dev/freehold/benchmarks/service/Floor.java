package dev.freehold.benchmarks.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * The same select and the bytes on the wire, with nothing around it: no token is checked, no row is secured, no value is
 * looked at. What stands between this and the service is the price of what the service does.
 */
final class Floor {
    private static final String SELECT = "select id, title, description, completed, priority, due_date, revision,"
            + " created_at, updated_at from task where user_id = ? order by created_at desc, id desc limit 50";

    private Floor() {}

    /** Takes the variables of the service. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> variables = System.getenv();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(variables.get("DATABASE_URL"));
        // Row security hides everything from the role of the API, as long as it names no owner.
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(16);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(Integer.parseInt(variables.getOrDefault("PORT", "8080"))), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(pool, exchange));
        server.start();
    }

    private static void answer(HikariDataSource pool, HttpExchange exchange) throws IOException {
        try (exchange;
                Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, exchange.getRequestURI().getPath().split("/", -1)[3]);
            byte[] body;
            try (ResultSet rows = select.executeQuery()) {
                body = json(rows).getBytes(StandardCharsets.UTF_8);
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static String json(ResultSet rows) throws SQLException {
        StringBuilder json = new StringBuilder(16 * 1024);
        char before = '[';
        while (rows.next()) {
            json.append(before);
            before = '{';
            for (int column = 1; column <= 9; column++) {
                json.append(before)
                        .append('"')
                        .append(column)
                        .append("\":\"")
                        .append(rows.getString(column))
                        .append('"');
                before = ',';
            }
            json.append('}');
        }
        return before == '[' ? "[]" : json.append(']').toString();
    }
}
