package org.passerelle.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.passerelle.groups.Role;
import org.passerelle.groups.Visibility;

/** A group with its members; {@code id} is the short word that the other resources use. */
public record ExampleGroup(
        String id,
        String name,
        String description,
        Visibility visibility,
        String organisation,
        Instant openedAt,
        List<Member> members) {

    /** Someone in a group. */
    public record Member(String handle, Role role, LocalDate since) {}

    public boolean has(String handle) {
        return members.stream().anyMatch(member -> member.handle().equals(handle));
    }
}
