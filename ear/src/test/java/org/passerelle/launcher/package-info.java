/**
 * Starts the real servers for development, tests and benchmarks: MariaDB, Elasticsearch and Payara,
 * each in a process of its own, from their Maven artifacts. {@link org.passerelle.launcher.Run} is
 * {@code mvn -Prun}; {@link org.passerelle.launcher.House} is what integration tests use.
 */
package org.passerelle.launcher;
