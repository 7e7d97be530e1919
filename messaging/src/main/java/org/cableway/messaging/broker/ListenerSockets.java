package org.cableway.messaging.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * The sockets of a broker's listeners, on free ports of loopback, held from the moment their ports
 * are chosen: a port that is let go and opened again later may be somebody else's by then, or that
 * of the broker's other listener.
 */
final class ListenerSockets implements ServerSocketFactory, AutoCloseable {

  private static final int BACKLOG = 50;

  /** That of the version that the broker announces, whichever Java prefers. */
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final Map<String, ServerSocketChannel> free = new LinkedHashMap<>();
  private final Map<String, Integer> ports = new LinkedHashMap<>();

  /**
   * Opens a socket for each listener.
   *
   * @throws UncheckedIOException where loopback has no free port
   */
  static ListenerSockets open(String... listeners) {
    ListenerSockets sockets = new ListenerSockets();
    try {
      for (String listener : listeners) {
        sockets.open(listener);
      }
      return sockets;
    } catch (IOException e) {
      sockets.close();
      throw new UncheckedIOException("port: none free on loopback", e);
    }
  }

  private void open(String listener) throws IOException {
    ServerSocketChannel socket = ServerSocketChannel.open();
    free.put(listener, socket);
    socket.configureBlocking(false);
    socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), BACKLOG);
    ports.put(listener, socket.socket().getLocalPort());
  }

  int port(String listener) {
    return ports.get(listener);
  }

  /** The socket of a listener, which is the broker's from now on. */
  @Override
  public ServerSocketChannel openServerSocket(
      String listener, InetSocketAddress address, int backlog, int receiveBuffer)
      throws IOException {
    ServerSocketChannel socket = free.remove(listener);
    if (socket == null) {
      throw new IOException("listener: " + listener + " (expected: one of " + free.keySet() + ")");
    }
    if (receiveBuffer > 0) {
      socket.socket().setReceiveBufferSize(receiveBuffer);
    }
    return socket;
  }

  /** Closes the sockets that no broker took. */
  @Override
  public void close() {
    for (ServerSocketChannel socket : free.values()) {
      try {
        socket.close();
      } catch (IOException e) {
        // It served nobody.
      }
    }
    free.clear();
  }

  private ListenerSockets() {}
}
