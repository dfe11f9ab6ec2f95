/**
 * The door for office programs: the libraries over WebDAV. The protocol is Jackrabbit's, the tree
 * is ours.
 */
package org.passerelle.documents.dav.web;
