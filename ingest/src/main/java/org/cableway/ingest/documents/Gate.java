package org.cableway.ingest.documents;

import java.nio.file.Path;

/** Decides, pass by pass, what of a folder is looked at. */
interface Gate {

  /** One pass over everything. */
  Gate OPEN =
      new Gate() {
        @Override
        public boolean takes(Path file) {
          return true;
        }

        @Override
        public boolean tells(Path path) {
          return true;
        }
      };

  /** True where the file is to be read now; else it is as if it were not there. */
  boolean takes(Path file);

  /** True where something that holds no document is to be told of. */
  boolean tells(Path path);
}
