/**
 * What grows around a content by itself: who follows it, what leads to it, how often it is opened.
 */
package org.passerelle.content.following;
