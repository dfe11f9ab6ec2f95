package org.passerelle.groups.service;

import org.passerelle.groups.Membership;
import org.passerelle.groups.WorkingGroup;

/**
 * A group among others.
 *
 * @param members how many active members it has
 * @param organisations from how many organisations they come
 * @param mine how far the viewer's own membership has come; {@code null} when she has none
 */
public record GroupCard(
        WorkingGroup group, long members, long organisations, Membership.State mine) {}
