package org.passerelle.common.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.passerelle.common.BusinessException;

/** The sentence that tells a person why something cannot be done. */
public final class Sentences {

    private Sentences() {}

    /** From the bundle of the feature that refused, or from the common one. */
    public static String of(BusinessException refusal, Locale locale) {
        String pattern = find(bundleOf(refusal.getClass()), refusal.messageKey(), locale);
        if (pattern == null) {
            pattern = find(bundleOf(Sentences.class), refusal.messageKey(), locale);
        }
        if (pattern == null) {
            pattern = find(bundleOf(Sentences.class), "error.refused", locale);
        }
        return new MessageFormat(pattern, locale).format(spoken(refusal.arguments(), locale));
    }

    /** Moments are told as pages write them. */
    private static Object[] spoken(Object[] arguments, Locale locale) {
        return Arrays.stream(arguments)
                .map(
                        argument ->
                                argument instanceof Instant moment
                                        ? Words.whole(moment, locale)
                                        : argument)
                .toArray();
    }

    static String bundleOf(Class<?> type) {
        return type.getPackageName().replaceFirst("\\.(service|web)$", "") + ".web.messages";
    }

    private static String find(String bundle, String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(bundle, locale, Sentences.class.getClassLoader())
                    .getString(key);
        } catch (MissingResourceException absent) {
            return null;
        }
    }
}
