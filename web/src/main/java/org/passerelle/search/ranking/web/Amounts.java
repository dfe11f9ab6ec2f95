package org.passerelle.search.ranking.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a field takes them, and as people read them. */
final class Amounts {

    private Amounts() {}

    /** With a point, whatever the language: a native field of numbers wants it so. */
    static String typed(double amount) {
        return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
    }

    static String said(double amount, String language, int decimals) {
        NumberFormat format = NumberFormat.getInstance(new Locale(language, "CA"));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
