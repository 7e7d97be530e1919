/** A Kafka broker within the process, for those who run no cluster. */
package org.cableway.messaging.broker;
