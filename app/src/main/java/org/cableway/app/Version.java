package org.cableway.app;

import picocli.CommandLine.IVersionProvider;

/** {@code cableway 0.1.0}, from the manifest of the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    String java = System.getProperty("java.version");
    return new String[] {
      "cableway " + (version == null ? "of this source tree" : version) + " on Java " + java
    };
  }
}
