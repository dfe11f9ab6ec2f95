package org.passerelle.example.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws from a list so that nothing comes back before everything has been drawn. */
final class Deck {

    private final List<String> cards;
    private final Random random;
    private int next;

    Deck(List<String> cards, Random random) {
        this.cards = new ArrayList<>(cards);
        this.random = random;
        this.next = cards.size();
    }

    String draw() {
        if (next == cards.size()) {
            Collections.shuffle(cards, random);
            next = 0;
        }
        return cards.get(next++);
    }
}
