/** The cluster that a command works with: a given one, or a broker in this process. */
package org.cableway.app.cluster;
