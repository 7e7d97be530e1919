package org.cableway.enrich;

import java.util.Optional;

/** One rule on what a cable says of its declassification. Stateless. */
interface DeclassificationRule {

  /** What follows; empty where the rule has nothing to say. */
  Optional<Verdict> apply(Instruction instruction);
}
