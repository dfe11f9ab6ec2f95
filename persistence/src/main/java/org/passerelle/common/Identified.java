package org.passerelle.common;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * What every entity has: a number, unique in the whole house, and a version against two people
 * changing it at once.
 */
@MappedSuperclass
public abstract class Identified {

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Version private int version;

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Identified that
                        && getClass() == that.getClass()
                        && id != null
                        && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
