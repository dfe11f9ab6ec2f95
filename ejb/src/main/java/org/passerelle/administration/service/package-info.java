/**
 * Keeps the house running: what is done later, what could not be done, and what can be done again.
 */
package org.passerelle.administration.service;
