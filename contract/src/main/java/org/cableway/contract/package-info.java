/**
 * What strangers rely on: the record of a cable, the names of topics and headers, the codes of
 * problems and rejections. It depends on the JDK alone; the (de)serializers for Kafka stand in
 * {@code org.cableway.contract.serde}, on kafka-clients and Jackson that the subscriber brings.
 */
package org.cableway.contract;
