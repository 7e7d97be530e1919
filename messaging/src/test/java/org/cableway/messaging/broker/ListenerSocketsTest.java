package org.cableway.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.ServerSocketChannel;
import org.junit.jupiter.api.Test;

class ListenerSocketsTest {

  private static final int BUFFER = 100 * 1024;

  @Test
  void ports_areHeldFromTheirChoiceOn() throws Exception {
    try (ListenerSockets sockets = ListenerSockets.open("IN", "OUT")) {
      assertThat(sockets.port("IN")).isPositive().isNotEqualTo(sockets.port("OUT"));
      assertThatThrownBy(() -> bind(sockets.port("IN"))).isInstanceOf(BindException.class);
      assertThatThrownBy(() -> bind(sockets.port("OUT"))).isInstanceOf(BindException.class);
    }
  }

  @Test
  void openServerSocket_givesTheSocketOfTheListener_once() throws Exception {
    try (ListenerSockets sockets = ListenerSockets.open("IN", "OUT");
        ServerSocketChannel socket = take(sockets, "IN")) {
      assertThat(socket.isBlocking()).isFalse();
      assertThat(socket.socket().getLocalPort()).isEqualTo(sockets.port("IN"));
      assertThatThrownBy(() -> take(sockets, "IN"))
          .isInstanceOf(IOException.class)
          .hasMessage("listener: IN (expected: one of [OUT])");
    }
  }

  @Test
  void close_letsGoOfWhatNobodyTook_only() throws Exception {
    ListenerSockets sockets = ListenerSockets.open("IN", "OUT");
    try (ServerSocketChannel taken = take(sockets, "IN")) {
      sockets.close();
      assertThat(taken.isOpen()).isTrue();
      bind(sockets.port("OUT"));
    }
  }

  private static ServerSocketChannel take(ListenerSockets sockets, String listener)
      throws IOException {
    return sockets.openServerSocket(listener, address(sockets.port(listener)), 50, BUFFER);
  }

  private static InetSocketAddress address(int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
  }

  private static void bind(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address(port));
    }
  }
}
