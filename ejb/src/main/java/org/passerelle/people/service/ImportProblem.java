package org.passerelle.people.service;

import java.util.List;

/**
 * Why a file of the directory cannot be imported.
 *
 * @param line where, as a spreadsheet counts; 0 when it concerns the whole file
 * @param key the sentence that says it
 */
public record ImportProblem(int line, String key, List<String> arguments) {}
