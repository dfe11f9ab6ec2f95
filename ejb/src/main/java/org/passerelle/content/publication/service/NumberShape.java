package org.passerelle.content.publication.service;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How each kind of number is written, and what tells it from others that look like it. The number
 * is group 1 of its pattern.
 */
enum NumberShape {
    /** Three times three digits: 046 454 286 or 046-454-286. */
    GROUPED_SOCIAL_INSURANCE(
            NumberKind.SOCIAL_INSURANCE,
            "(?<![\\p{L}\\p{N}.,/$-])(?<!\\d[ \\u00A0\\u202F])(\\d{3}([ \\u00A0\\u202F-])\\d{3}\\2\\d{3})"
                    + "(?![\\p{L}\\p{N}])(?![ \\u00A0\\u202F.,/-]?\\d)") {
        @Override
        boolean isOne(String text, MatchResult match) {
            if (!isInsured(digits(match))) {
                return false;
            }
            boolean dashes = match.group(2).equals("-");
            return dashes
                    || isNamed(text, match, INSURED)
                    || match.group(2).equals(" ") && !isAmount(text, match);
        }
    },
    /** Nine digits without anything between them are anything: only a word beside tells. */
    PLAIN_SOCIAL_INSURANCE(
            NumberKind.SOCIAL_INSURANCE, "(?<![\\p{L}\\p{N}.,/$-])(\\d{9})(?![\\p{L}\\p{N}/-])") {
        @Override
        boolean isOne(String text, MatchResult match) {
            return isInsured(digits(match)) && isNamed(text, match, INSURED);
        }
    },
    /** Four letters of the name, then the date of birth: TREA 8752 1234. */
    HEALTH_INSURANCE(
            NumberKind.HEALTH_INSURANCE,
            "(?<![\\p{L}\\p{N}-])([A-Za-z]{4}[ \\u00A0-]?\\d{4}[ \\u00A0-]?\\d{4})(?![\\p{L}\\p{N}-])") {
        @Override
        boolean isOne(String text, MatchResult match) {
            String number = digits(match);
            int month = Integer.parseInt(number.substring(2, 4));
            int day = Integer.parseInt(number.substring(4, 6));
            int ofYear = month > 50 ? month - 50 : month;
            String letters = match.group(1).substring(0, 4);
            boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
            return ofYear >= 1
                    && ofYear <= 12
                    && day >= 1
                    && day <= 31
                    && (capitals || isNamed(text, match, HEALTH));
        }
    },
    /** Transit, institution and account in a row, with a word that says so. */
    BANK_ACCOUNT(
            NumberKind.BANK_ACCOUNT,
            "(?<![\\p{L}\\p{N}-])(\\d{5}[ \\u00A0-]\\d{3}[ \\u00A0-]\\d{2,3}[ -]?\\d{2,3}[ -]?\\d{0,6})(?![\\p{N}-])") {
        @Override
        boolean isOne(String text, MatchResult match) {
            int length = digits(match).length();
            return length >= 15 && length <= 20 && isNamed(text, match, BANK);
        }
    },
    /** Each of the three with its own word: transit 12345, institution 815, compte 1234567. */
    NAMED_BANK_ACCOUNT(
            NumberKind.BANK_ACCOUNT,
            "(?iu)(?:transit|succursale)\\P{N}{0,20}(\\d{5}\\P{N}{1,30}\\d{3}\\P{N}{1,30}(?:\\d[ -]?){7,12})(?!\\d)") {
        @Override
        boolean isOne(String text, MatchResult match) {
            return true;
        }
    },
    /** Thirteen to nineteen digits of a known issuer whose last digit proves the others. */
    PAYMENT_CARD(
            NumberKind.PAYMENT_CARD,
            "(?<![\\p{L}\\p{N}.,/$-])(?<!\\d[ \\u00A0\\u202F])(\\d{4}([ \\u00A0-]?)\\d{4}\\2\\d{4}\\2\\d{1,7}"
                    + "|3[47]\\d{2}[ -]\\d{6}[ -]\\d{5})(?![\\p{L}\\p{N}])(?![ \\u00A0.,-]\\d)") {
        @Override
        boolean isOne(String text, MatchResult match) {
            String number = digits(match);
            return number.matches(CARD) && proves(number) && number.chars().distinct().count() > 1;
        }
    };

    private static final int NEAR = 60;

    private static final String CARD =
            "4(?:\\d{12}|\\d{15})|5[1-5]\\d{14}|2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)\\d{12}"
                    + "|3[47]\\d{13}|6(?:011|5\\d\\d)\\d{12}|3(?:0[0-5]|[68]\\d)\\d{11}";

    private static final Pattern INSURED =
            Pattern.compile(
                    "(?iu)\\b(?:n\\.?a\\.?s|s\\.?i\\.?n)\\b|assurance[\\s-]sociale|social[\\s-]insurance");
    private static final Pattern HEALTH =
            Pattern.compile(
                    "(?iu)\\b(?:nam|ramq)\\b|assurance[\\s-]maladie|carte[\\s-]soleil|health");
    private static final Pattern BANK =
            Pattern.compile(
                    "(?iu)compte|transit|institution|succursale|bancaire|banque|caisse|folio|dépôt direct|account|bank|deposit");

    /** Words of a budget on the line, or another grouped figure, make it an amount. */
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?iu)\\$|%|€|\\b(?:budget|crédits?|dépenses?|revenus?|dollars?|total|montants?|coûts?|milliers|millions|population|habitants)");

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d-])\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?![\\d-])");

    private final NumberKind kind;
    private final Pattern pattern;

    NumberShape(NumberKind kind, String written) {
        this.kind = kind;
        this.pattern = Pattern.compile(written);
    }

    abstract boolean isOne(String text, MatchResult match);

    NumberKind kind() {
        return kind;
    }

    Pattern pattern() {
        return pattern;
    }

    static String digits(MatchResult match) {
        return match.group(1).replaceAll("\\D", "");
    }

    /** No number beginning with 8 was ever given, and the last digit proves the others. */
    static boolean isInsured(String digits) {
        return digits.charAt(0) != '8' && !digits.matches("0+|(\\d)\\1+") && proves(digits);
    }

    /** The check of Luhn: every second digit from the right doubled, the sum a multiple of ten. */
    static boolean proves(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    static boolean isNamed(String text, MatchResult match, Pattern names) {
        String before = text.substring(Math.max(0, match.start(1) - NEAR), match.start(1));
        return names.matcher(before.substring(before.lastIndexOf('\f') + 1)).find();
    }

    static boolean isAmount(String text, MatchResult match) {
        int from = text.lastIndexOf('\n', match.start(1)) + 1;
        int to = text.indexOf('\n', match.end(1));
        String line = text.substring(from, to < 0 ? text.length() : to);
        return MONEY.matcher(line).find() || FIGURE.matcher(line).results().count() > 1;
    }
}
