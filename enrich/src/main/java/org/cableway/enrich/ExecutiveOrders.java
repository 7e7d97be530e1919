package org.cableway.enrich;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cableway.parse.tables.Table;

/** The executive orders that cables name, from {@code executive_orders.csv}. */
final class ExecutiveOrders {

  private final List<ExecutiveOrder> orders =
      Table.rows(ExecutiveOrders.class, "tables/executive_orders.csv").stream()
          .map(ExecutiveOrders::order)
          .toList();

  private static ExecutiveOrder order(Map<String, String> row) {
    return new ExecutiveOrder(
        row.get("number"), day(row.get("signed")), day(row.get("from")), day(row.get("to")));
  }

  private static LocalDate day(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }

  /** The order of this number; empty for a number that is none, {@code 12598}. */
  Optional<ExecutiveOrder> known(String number) {
    for (ExecutiveOrder order : orders) {
      if (order.number().equals(number)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }

  /** The order under which a cable of this day was classified; empty before June 1972. */
  Optional<ExecutiveOrder> inForce(LocalDate day) {
    for (ExecutiveOrder order : orders) {
      if (order.isInForce(day)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}
