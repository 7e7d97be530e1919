package org.cableway.enrich.settle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cableway.contract.CableChange;
import org.cableway.contract.Headers;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.Stages;
import org.cableway.enrich.settle.Decision.Outcome;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.StepResult;

/** A candidate to what follows from it: the record, its change, the index entry. */
public final class SettleStep {

  private final Index index;
  private final KafkaSettings settings;
  private final CloudEvents events;
  private final Takedowns takedowns;

  public SettleStep(Index index, KafkaSettings settings, Clock clock) {
    this.index = index;
    this.settings = settings;
    this.events = new CloudEvents(clock);
    this.takedowns = new Takedowns(index, settings, events);
  }

  /** Settles one candidate against what stands, or does what a command says. */
  public StepResult settle(IncomingRecord message) {
    return Takedown.is(message) ? takedowns.settle(message) : candidate(message);
  }

  private StepResult candidate(IncomingRecord message) {
    Candidate candidate = Candidates.read(message);
    Standing before = index.get(message.partition(), message.key());
    Decision decision = Settle.settle(before, candidate);
    List<OutgoingRecord> out = new ArrayList<>();
    if (decision.outcome() == Outcome.PUBLISHED) {
      out.add(record(message, candidate));
      out.add(change(message, before, decision));
    }
    out.addAll(takedowns.eraseCopy(decision.state(), candidate));
    if (!decision.state().equals(before)) {
      out.add(index.change(message, decision.state()));
    }
    String outcome = decision.outcome().name().toLowerCase(Locale.ROOT);
    return new StepResult(
        out, message.headers().get(Headers.RUN_ID), Stages.SETTLE, Map.of("in", 1L, outcome, 1L));
  }

  private OutgoingRecord record(IncomingRecord message, Candidate candidate) {
    return new OutgoingRecord(
        settings.topic(Topic.PARSED),
        message.key(),
        message.value(),
        events.parsed(message, candidate));
  }

  private OutgoingRecord change(IncomingRecord message, Standing before, Decision decision) {
    CableChange change = Changes.of(message.key(), before, decision);
    return new OutgoingRecord(
        settings.topic(Topic.CHANGES),
        message.key(),
        CableJson.write(change),
        events.changed(message, change));
  }
}
