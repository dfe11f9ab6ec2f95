/** What people do with libraries: make folders, move, copy, link, throw away, keep at hand. */
package org.passerelle.documents.library.service;
