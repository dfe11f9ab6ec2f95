/** The libraries as a tree of folders and files for office programs: what WebDAV asks for. */
package org.passerelle.documents.dav.service;
