package org.cableway.app.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The network between the stages and a broker: a TCP relay that can be cut and mended. */
final class Relay implements AutoCloseable {

  private final ServerSocket server;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "relay");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean cut;

  /** Listens on a free port of loopback, and passes on to another port there. */
  Relay(int target) throws IOException {
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.target = target;
    threads.execute(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Breaks every connection; new ones are closed at once. */
  void cut() {
    cut = true;
    open.forEach(Relay::close);
    open.clear();
  }

  void mend() {
    cut = false;
  }

  private void accept() {
    try {
      while (true) {
        Socket client = server.accept();
        threads.execute(() -> connect(client));
      }
    } catch (IOException e) {
      // So ends a server socket that is closed; one that broke is an end of the test too.
      cut();
    }
  }

  private void connect(Socket client) {
    open.add(client);
    Socket broker = new Socket();
    open.add(broker);
    try {
      if (cut) {
        throw new IOException("cut");
      }
      broker.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2_000);
      threads.execute(() -> pass(broker, client));
      pass(client, broker);
    } catch (IOException e) {
      forget(client, broker);
    }
  }

  private void pass(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // One side is gone; so is the other now.
      forget(from, to);
    }
    forget(from, to);
  }

  private void forget(Socket... sockets) {
    for (Socket socket : sockets) {
      close(socket);
      open.remove(socket);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException("relay: " + socket, e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    cut();
    threads.shutdownNow();
  }
}
