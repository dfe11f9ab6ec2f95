package org.passerelle.example.files;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the gaps of a sentence: a town, a month, a figure between two others. */
final class Gaps {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)(?::(\\d+)-(\\d+))?}");
    private static final List<String> MONTHS =
            List.of(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre");

    private final Random random;
    private final List<String> towns;
    private final List<String> organisations;

    Gaps(Sentences general, Random random) {
        this.random = random;
        this.towns = general.words("villes");
        this.organisations = general.words("organismes");
    }

    /** The sentence about this town. */
    String fill(String sentence, String town) {
        String filled =
                GAP.matcher(sentence).replaceAll(gap -> Matcher.quoteReplacement(value(gap, town)));
        return contracted(filled);
    }

    String town() {
        return any(towns);
    }

    List<String> towns() {
        return towns;
    }

    private String value(MatchResult gap, String town) {
        int winter = 2023 + random.nextInt(3);
        return switch (gap.group(1)) {
            case "ville" -> town;
            case "mois" -> any(MONTHS);
            case "annee" -> String.valueOf(2023 + random.nextInt(3));
            case "hiver" -> winter + "-" + (winter + 1);
            case "organisme" -> any(organisations);
            case "n" -> figure(Integer.parseInt(gap.group(2)), Integer.parseInt(gap.group(3)));
            default -> throw new IllegalArgumentException("No such gap: " + gap.group());
        };
    }

    private String figure(int least, int most) {
        int figure = least + random.nextInt(most - least + 1);
        return String.format(Locale.ROOT, "%,d", figure).replace(',', '\u00a0');
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static String contracted(String sentence) {
        return sentence.replace("de le ", "du ")
                .replace("à le ", "au ")
                .replaceAll("\\bde (?=[AEIOUÉÎ]|avril|octobre)", "d’");
    }
}
