package org.passerelle.people.service;

import java.util.List;
import org.passerelle.people.Person;

/**
 * A page of the directory.
 *
 * @param number which page, from 1
 * @param count how many people there are on all pages
 */
public record DirectoryPage(List<Person> people, int number, long count) {

    public static final int SIZE = 24;

    public int pages() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }
}
