package no.tunbok.query.export;

import java.io.IOException;
import java.util.List;

/** Something that rows are written to, one after the other. */
interface Sheet {

    /** What was asked and what it was answered from, in pairs. */
    void about(List<List<String>> lines) throws IOException;

    void headings(List<String> headings) throws IOException;

    void row(List<Cell> cells) throws IOException;

    /** Writes what is still to be written. */
    void end() throws IOException;
}
