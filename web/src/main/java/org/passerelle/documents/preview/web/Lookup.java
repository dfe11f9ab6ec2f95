package org.passerelle.documents.preview.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.passerelle.documents.preview.web.ReadBlock.Piece;

/** Finds words in a text as people type them: without capitals and without accents. */
public record Lookup(String words) {

    private static final int LONGEST = 200;
    private static final int MOST_PLACES = 200;

    /** What is looked for; nothing when nothing was asked. */
    public Lookup(String words) {
        String asked = words == null ? "" : words.strip();
        this.words = asked.substring(0, Math.min(asked.length(), LONGEST));
    }

    /** The text in pieces, those found apart. */
    List<Piece> in(String text) {
        String plain = plain(words);
        if (plain.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        String plainText = plain(text);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        int found;
        while ((found = plainText.indexOf(plain, done)) >= 0) {
            if (found > done) {
                pieces.add(new Piece(text.substring(done, found), false));
            }
            pieces.add(new Piece(text.substring(found, found + plain.length()), true));
            done = found + plain.length();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    /** Whether it is somewhere in this text. */
    boolean isIn(String text) {
        return plain(text).contains(plain(words));
    }

    /** The numbers of the parts in which it is, from 1 on; of very many, the first. */
    List<Integer> placesIn(List<String> parts) {
        return IntStream.range(0, parts.size())
                .filter(place -> isIn(parts.get(place)))
                .mapToObj(place -> place + 1)
                .limit(MOST_PLACES)
                .toList();
    }

    /** Character by character, so that each keeps its place. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 || Character.isSurrogate(c)) {
                plain.append(Character.toLowerCase(c));
            } else {
                String bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                plain.append(bare.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0));
            }
        }
        return plain.toString().replace('\u00a0', ' ').replace('’', '\'').replace('\n', ' ');
    }
}
