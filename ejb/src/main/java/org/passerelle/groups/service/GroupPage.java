package org.passerelle.groups.service;

import java.util.List;

/**
 * A page of the groups one may see.
 *
 * @param number which page, from 1
 * @param count how many groups there are on all pages
 */
public record GroupPage(List<GroupCard> cards, int number, long count) {

    public static final int SIZE = 20;

    public int pages() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }
}
