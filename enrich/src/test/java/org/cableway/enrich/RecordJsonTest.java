package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;

class RecordJsonTest {

  private static final List<String> PIECES =
      List.of(
          "wool",
          "\"",
          "\\",
          "\n",
          "\t\u0001",
          "?",
          "\u007f",
          "é",
          "–",
          "\ud83d\ude00",
          "half \ud83d");

  /**
   * Every component that a record has now, absent or not: a new one that is left out shows here.
   */
  @Property
  void of_isWhatTheMapperWrites(@ForAll long seed) throws ReflectiveOperationException {
    CableRecord record = (CableRecord) record(CableRecord.class, new Random(seed));

    assertThat(RecordJson.of(record).toBytes()).isEqualTo(CableJson.write(record));
  }

  private static Object any(Type type, Random random) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0], random);
    }
    boolean isPrimitive = ((Class<?>) type).isPrimitive();
    return isPrimitive || random.nextInt(4) > 0 ? one((Class<?>) type, random) : null;
  }

  private static List<Object> list(Type type, Random random) throws ReflectiveOperationException {
    List<Object> list = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      list.add(one((Class<?>) type, random));
    }
    return list;
  }

  private static Object one(Class<?> type, Random random) throws ReflectiveOperationException {
    if (type.isRecord()) {
      return record(type, random);
    }
    return switch (type.getSimpleName()) {
      case "String" -> text(random);
      case "int", "Integer" -> random.nextInt();
      case "boolean" -> random.nextBoolean();
      case "Double" -> random.nextGaussian();
      case "Instant" -> Instant.ofEpochMilli(random.nextInt() * 1_000L + random.nextInt(2));
      default -> LocalDate.ofEpochDay(random.nextInt(90_000));
    };
  }

  private static Object record(Class<?> type, Random random) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      boolean isCode = components[i].getName().equals("code");
      values[i] = isCode ? "code" : any(components[i].getGenericType(), random);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(8); left > 0; left--) {
      text.append("plain wool ".repeat(random.nextInt(9)));
      text.append(PIECES.get(random.nextInt(random.nextBoolean() ? 6 : PIECES.size())));
    }
    return text.toString();
  }
}
