/**
 * What every page stands on: the template's words, the door of the house, what happens when
 * something goes wrong.
 */
package org.passerelle.common.web;
