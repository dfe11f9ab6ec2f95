/**
 * What is thought of before something is published: who will see it, and numbers that tell too
 * much.
 */
package org.passerelle.content.publication;
