/**
 * Exactly-once Kafka stages for Camel routes. {@code from("kafka-eos:a")...to("kafka-eos:b")} reads
 * batches, runs their exchanges through the route on a few threads with order a key, and commits
 * output, counts and offsets in one transaction. Knows nothing of cables beyond the contract.
 */
package org.cableway.messaging;
