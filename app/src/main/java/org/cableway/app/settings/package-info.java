/** What can be set, read once from a file and the environment. */
package org.cableway.app.settings;
