package org.passerelle.example;

/** Someone of the example government, as the people file names her. */
public record ExamplePerson(String handle, String name, String organisation) {}
