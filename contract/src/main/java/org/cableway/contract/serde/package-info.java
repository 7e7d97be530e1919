/** (De)serializers for Kafka, on kafka-clients and Jackson that the subscriber brings. */
package org.cableway.contract.serde;
