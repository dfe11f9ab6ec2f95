package org.passerelle.content.following.service;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text or in markup the addresses of contents of this site, whatever the host says. */
final class InternalLinks {

    private static final int MOST = 200;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/(?:documents/(?:document|telecharger)|wiki/page|discussions/discussion)"
                            + "\\?(?:[^\\s\"'<>#?]{0,200}?&(?:amp;)?)?id(?:=|&#61;)(\\d{1,18})(?!\\d)");

    private InternalLinks() {}

    static Set<Long> in(String text) {
        Set<Long> contents = new TreeSet<>();
        Matcher address = ADDRESS.matcher(text == null ? "" : text);
        while (address.find() && contents.size() < MOST) {
            contents.add(Long.valueOf(address.group(1)));
        }
        return contents;
    }
}
