package dev.freehold.adapters.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * One connection to a PostgreSQL, kept for the whole test, through a relay that counts: a round trip begins when the client
 * sends something after the server has answered.
 */
final class CountedConnection implements AutoCloseable {
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final AtomicBoolean answered = new AtomicBoolean(true);
    private final ServerSocket relay = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Connection connection;

    private CountedConnection(int postgres, int threshold) throws IOException, SQLException {
        Thread.ofVirtual().start(() -> relay(postgres));
        connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/freehold?user=freehold_api&sslmode=disable&gssEncMode=disable&prepareThreshold=%d"
                        .formatted(relay.getLocalPort(), threshold));
    }

    static CountedConnection to(int postgres, int threshold) throws IOException, SQLException {
        return new CountedConnection(postgres, threshold);
    }

    int roundTrips() {
        return roundTrips.get();
    }

    /** Gives the one connection every time, and takes it back without closing it. */
    DataSource source() {
        Connection kept = proxy(Connection.class, connection, "close");
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, args) -> kept);
    }

    private static <T> T proxy(Class<T> type, T real, String without) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().equals(without)) {
                return null;
            }
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    private void relay(int postgres) {
        try (Socket client = relay.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), postgres)) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread back = Thread.ofVirtual().start(() -> pass(server, client, () -> answered.set(true)));
            pass(client, server, () -> {
                if (answered.getAndSet(false)) {
                    roundTrips.incrementAndGet();
                }
            });
            back.join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Notes the bytes before it passes them on: whoever gets them may act at once. */
    private static void pass(Socket from, Socket to, Runnable note) {
        byte[] buffer = new byte[64 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                note.run();
                out.write(buffer, 0, read);
            }
            to.shutdownOutput();
        } catch (SocketException closed) {
            // By the other side: there is nothing more to pass on.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        relay.close();
    }
}
