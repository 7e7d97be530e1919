package org.cableway.app.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cableway.store.Field;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A field that hits can be counted by, {@code tag-kind}. */
final class CountedField implements ITypeConverter<Field> {

  @Override
  public Field convert(String value) {
    return Arrays.stream(Field.values())
        .filter(Field::countable)
        .filter(field -> field.toString().equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(value + " (expected: " + all() + ")"));
  }

  private static String all() {
    return Arrays.stream(Field.values())
        .filter(Field::countable)
        .map(Field::toString)
        .collect(Collectors.joining(", "));
  }
}
