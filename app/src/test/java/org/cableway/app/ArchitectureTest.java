package org.cableway.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.cableway.app.documentation.SourceTree;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, and who may know Camel and Kafka. */
class ArchitectureTest {

  private static final String ROOT = "org.cableway.";
  private static final String[] CAMEL = {"org.apache.camel.."};
  private static final String[] KAFKA = {"org.apache.kafka..", "kafka.."};

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.cableway");

  @Test
  void contract_knowsNobody() {
    mayUse("contract");
  }

  @Test
  void parse_knowsTheContractAlone() {
    mayUse("parse", "contract");
  }

  @Test
  void messaging_knowsTheContractAlone() {
    mayUse("messaging", "contract");
  }

  /** Stages meet on topics, never in code. */
  @Test
  void stages_neverSeeEachOther() {
    mayUse("ingest", "contract", "messaging");
    mayUse("enrich", "contract", "messaging", "parse");
    mayUse("store", "contract", "messaging");
  }

  @Test
  void camel_isKnownToRoutesMessagingAndApp() {
    noClasses()
        .that(resideInAnyPackage("org.cableway.."))
        .and(DescribedPredicate.not(in("messaging", "app")))
        .and(DescribedPredicate.not(routes()))
        .should(dependOnClassesThat(resideInAnyPackage(CAMEL)))
        .check(OURS);
  }

  @Test
  void kafkaClients_areKnownToMessagingAppAndTheSerde() {
    noClasses()
        .that(resideInAnyPackage("org.cableway.."))
        .and(DescribedPredicate.not(in("messaging", "app", "contract.serde")))
        .should(dependOnClassesThat(resideInAnyPackage(KAFKA)))
        .check(OURS);
  }

  @Test
  void contract_importsTheJdkAlone_butForItsSerde() {
    classes()
        .that(in("contract"))
        .and(DescribedPredicate.not(in("contract.serde")))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.cableway.contract.."))
        .check(OURS);
  }

  @Test
  void theEmbeddedBroker_isAllThatKnowsTheServer() {
    noClasses()
        .that(DescribedPredicate.not(in("messaging.broker")))
        .should(dependOnClassesThat(resideInAPackage("kafka..")))
        .check(OURS);
  }

  /** A new kind of page and a new stripper come with the test that shows what it is for. */
  @Test
  void extensions_haveATestOfTheirOwn() {
    List<String> extended = List.of("DocumentFormat", "BoilerplateStripper");
    List<String> extensions =
        OURS.stream()
            .filter(type -> !type.isInterface())
            .filter(
                type ->
                    type.getRawInterfaces().stream()
                        .anyMatch(of -> extended.contains(of.getSimpleName())))
            .map(type -> type.getSimpleName() + "Test")
            .toList();

    assertThat(extensions).hasSizeGreaterThan(extended.size());
    assertThat(SourceTree.testNames()).containsAll(extensions);
  }

  private static void mayUse(String module, String... others) {
    String[] allowed = new String[others.length + 1];
    for (int i = 0; i < others.length; i++) {
      allowed[i] = ROOT + others[i] + "..";
    }
    allowed[others.length] = ROOT + module + "..";
    noClasses()
        .that(in(module))
        .should(
            dependOnClassesThat(
                resideInAPackage("org.cableway..")
                    .and(DescribedPredicate.not(resideInAnyPackage(allowed)))))
        .check(OURS);
  }

  private static DescribedPredicate<JavaClass> in(String... modules) {
    String[] packages = new String[modules.length];
    for (int i = 0; i < modules.length; i++) {
      packages[i] = ROOT + modules[i] + "..";
    }
    return resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> routes() {
    return DescribedPredicate.describe("routes", type -> type.getSimpleName().endsWith("Route"));
  }
}
