/**
 * The documents of folders, archives and dumps, one after another and never whole in memory. Needs
 * neither Camel nor Kafka.
 */
package org.cableway.ingest.documents;
