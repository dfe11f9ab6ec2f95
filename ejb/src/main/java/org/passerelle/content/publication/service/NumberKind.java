package org.passerelle.content.publication.service;

/** Kinds of numbers that tell too much about a person. */
public enum NumberKind {
    SOCIAL_INSURANCE,
    HEALTH_INSURANCE,
    BANK_ACCOUNT,
    PAYMENT_CARD
}
