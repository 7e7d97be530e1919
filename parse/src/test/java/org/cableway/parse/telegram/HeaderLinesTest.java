package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The lines of a header are read by their letters; the slow twin of each reader is a pattern. */
class HeaderLinesTest {

  private static final Pattern ID = Pattern.compile("V?ZCZC[A-Z]{3}\\s?\\d{1,5}");
  private static final Pattern FIRST = Pattern.compile("(OO|PP|RR|ZZ)((?:\\s+[A-Z]{4,8})+)");
  private static final Pattern NEXT = Pattern.compile("R[A-Z]{3,7}(?:\\s+R[A-Z]{3,7})*+");
  private static final Pattern SECURITY =
      Pattern.compile("ZN[A-Z]\\s+(([A-Z])\\2{3,5})(?:\\s+ZZH)?(?:\\s+(.*))?");
  private static final Pattern ORIGINATOR =
      Pattern.compile(
          "DE\\s+(R[A-Z]{2,7})(?:\\s*(#\\s?\\d{1,6}(?:/\\d{1,3})?))?(?:\\s+(\\d{7})Z?)?(?:\\s.*)?");
  private static final Pattern ADDRESS =
      Pattern.compile("(?=.{0,40}[A-Z]{2})[A-Z0-9(][A-Z0-9 \\t.,'&()/:#+-]{1,150}");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:([ZOPR])\\1?\\s{1,4}(?:NIACT\\s{1,4})?)?(?:([ZOPR])\\2?\\s{1,4})?"
              + "([0-9O]{6}\\s?Z\\s{0,4}[A-Z0-9]{3,9}\\.?\\s{0,4},?\\s{0,4}(?:(?:19|20)(?=\\d\\d))?\\d\\d)"
              + "(?:\\s{1,8}(.*))?",
          Pattern.CASE_INSENSITIVE);

  @Property
  void transmissionId(@ForAll("ids") String text) {
    assertThat(TransmissionId.is(text)).isEqualTo(ID.matcher(text).matches());
  }

  @Property
  void routing(@ForAll("routings") String text) {
    Matcher first = FIRST.matcher(text);
    assertThat(RoutingLine.first(text))
        .isEqualTo(
            first.matches()
                ? Optional.of(new RoutingLine(first.group(1).substring(1), words(first.group(2))))
                : Optional.empty());
    assertThat(RoutingLine.next(text))
        .isEqualTo(
            NEXT.matcher(text).matches()
                ? Optional.of(new RoutingLine(null, words(text)))
                : Optional.empty());
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  @Property
  void security(@ForAll("securities") String text) {
    Matcher slow = SECURITY.matcher(text);
    assertThat(SecurityLine.read(text))
        .isEqualTo(
            slow.matches() ? Optional.of(new SecurityLine(slow.group(1))) : Optional.empty());
  }

  @Property
  void originator(@ForAll("originators") String text) {
    Matcher slow = ORIGINATOR.matcher(text);
    assertThat(OriginatorLine.read(text))
        .isEqualTo(slow.matches() ? Optional.of(originator(slow)) : Optional.empty());
  }

  private static OriginatorLine originator(Matcher slow) {
    String serial = slow.group(2) == null ? null : slow.group(2).replace(" ", "");
    return new OriginatorLine(slow.group(1), serial, slow.group(3));
  }

  @Property
  void dateTimeGroup(@ForAll("groups") String text) {
    Matcher slow = GROUP.matcher(text);
    assertThat(DateTimeGroup.read(text).map(DateTimeGroup::dtg))
        .isEqualTo(slow.matches() ? Optional.of(squeezed(slow.group(3))) : Optional.empty());
    assertThat(DateTimeGroup.read(text).map(DateTimeGroup::infoPrecedence))
        .isEqualTo(slow.matches() ? Optional.ofNullable(slow.group(2)) : Optional.empty());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Property
  void address(@ForAll("addresses") String text) {
    assertThat(AddressSigns.isAddress(text)).isEqualTo(ADDRESS.matcher(text).matches());
  }

  @Provide
  Arbitrary<String> ids() {
    return lines("V", "Z", "ZCZC", "VZCZC", "XRO", "X", " ", "\t", "1", "222", "55555");
  }

  @Provide
  Arbitrary<String> routings() {
    return lines("OO", "RR", "R", "ZZ", " ", " ", "\t", "RUEHC", "RUE", "UEHABC", "x", "1");
  }

  @Provide
  Arbitrary<String> securities() {
    return behind(
        "ZNY ", lines("CCCC", "C", "SSSSS", "SSSSSS", "D", " ", "\t", "ZZH", "x", "\u0085"));
  }

  @Provide
  Arbitrary<String> originators() {
    return behind(
        "DE RUE",
        lines("HC", "HABCD", " ", " ", "#", "1", "234567", "/", "0990504", "Z", "x", "\u0085"));
  }

  @Provide
  Arbitrary<String> groups() {
    return lines(
        "O", "P", "R ", " ", "090504", "Z", "Z ", "APR", "MAY ", "09", "2009", "NIACT ", ".");
  }

  @Provide
  Arbitrary<String> addresses() {
    return lines(
        "A", "OSLO", "a", "1", " ", "\t", "/", "(", "-", ";", "1234567890 1234567890 ", "\u0085");
  }

  private static Arbitrary<String> behind(String start, Arbitrary<String> rest) {
    return Combinators.combine(Arbitraries.just(start), rest).as(String::concat);
  }

  private static Arbitrary<String> lines(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(10).map(parts -> String.join("", parts));
  }
}
